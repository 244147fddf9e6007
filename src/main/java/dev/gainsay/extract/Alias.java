package dev.gainsay.extract;

/**
 * Two names that an article itself says are one: "Tongyi Qianwen (Qwen)", "daily active users
 * (DAU)".
 *
 * @param longer the longer or first form, as written
 * @param shorter the other form, as written
 */
public record Alias(String longer, String shorter) {}
