package dev.gainsay.report;

import dev.gainsay.article.Article;

/**
 * An article as the report lists it.
 *
 * @param article the article
 * @param origin number of its origin from 1: articles that share their wording share it
 */
public record ReportArticle(Article article, int origin) {}
