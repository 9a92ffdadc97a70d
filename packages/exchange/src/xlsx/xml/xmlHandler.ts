/** Is told what an XML part holds, in order. Names come without their prefix. */
export interface XmlHandler {
  /**
   * An element begins.
   *
   * @param name - its local name
   * @param tag - inside of the tag, for `xmlAttribute`
   */
  open(name: string, tag: string): void;
  /**
   * An element ends.
   *
   * @param name - its local name
   */
  close(name: string): void;
  /**
   * Text inside an element; a long text comes in several pieces.
   *
   * @param text - the text, decoded
   */
  text(text: string): void;
}
