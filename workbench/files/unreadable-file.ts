/** What keeps a file from becoming sheets, in a sentence that says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
