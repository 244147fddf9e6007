package dev.gainsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding: what is not UTF-8 is named, never replaced. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /**
   * The text of a file, without a byte-order mark.
   *
   * @throws UnreadableException with the offset of the first byte that does not belong
   */
  static String decode(byte[] file, String name) throws UnreadableException {
    refuseBinary(file, name);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CharBuffer chars = CharBuffer.allocate(file.length + 1);
    CoderResult result = decoder.decode(bytes, chars, true);
    if (result.isError()) {
      int offset = bytes.position();
      throw new UnreadableException(
          name, "not UTF-8: byte 0x%02X at offset ".formatted(file[offset] & 0xFF) + offset);
    }
    chars.flip();
    boolean marked = chars.hasRemaining() && chars.get(0) == BYTE_ORDER_MARK;
    return (marked ? chars.position(1) : chars).toString();
  }

  /** Refuses what no text file holds: a NUL byte. */
  static void refuseBinary(byte[] file, String name) throws UnreadableException {
    for (int i = 0; i < file.length; i++) {
      if (file[i] == 0) {
        throw new UnreadableException(name, "binary (NUL byte at offset " + i + ")");
      }
    }
  }
}
