package dev.gainsay.article;

/** How one kind of file is read. */
interface Format {

  /**
   * Reads a file.
   *
   * @param name of the file without folders, for messages
   * @throws UnreadableException where it cannot be read or says nothing
   */
  Reading read(byte[] file, String name) throws UnreadableException;
}
