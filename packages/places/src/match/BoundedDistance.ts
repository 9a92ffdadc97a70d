/**
 * Edit distance of one query against many names: Myers' bit-vector algorithm (G. Myers, "A fast
 * bit-vector algorithm for approximate string matching based on dynamic programming", JACM 46(3),
 * 1999), one machine word, so the query is cut to 31 characters. The distance counts insertions,
 * deletions and substitutions of folded characters.
 */
export class BoundedDistance {
  private readonly ascii = new Int32Array(128);
  private readonly other = new Map<number, number>();
  private used: number[] = [];
  private length = 0;

  /**
   * Sets the query.
   *
   * @param query - A folded key; characters after the 31st are ignored.
   */
  prepare(query: string): void {
    for (const code of this.used) this.ascii[code] = 0;
    this.used = [];
    this.other.clear();
    this.length = Math.min(query.length, 31);
    for (let at = 0; at < this.length; at += 1) {
      const code = query.charCodeAt(at);
      if (code < 128) {
        if (this.ascii[code] === 0) this.used.push(code);
        this.ascii[code] = (this.ascii[code] as number) | (1 << at);
      } else this.other.set(code, (this.other.get(code) ?? 0) | (1 << at));
    }
  }

  /**
   * Distance from the query to a name.
   *
   * @param name - A folded key.
   * @param limit - Give up above this distance.
   * @returns The distance, or `limit + 1` when it is larger than the limit.
   */
  to(name: string, limit: number): number {
    const { length } = this;
    const end = name.length > 31 ? 31 : name.length;
    if (length === 0) return end <= limit ? end : limit + 1;
    if (end - length > limit || length - end > limit) return limit + 1;
    const top = 1 << (length - 1);
    let plus = (1 << length) - 1;
    let minus = 0;
    let score = length;
    for (let at = 0; at < end; at += 1) {
      const code = name.charCodeAt(at);
      const equal = code < 128 ? (this.ascii[code] as number) : (this.other.get(code) ?? 0);
      const vertical = equal | minus;
      const horizontal = (((equal & plus) + plus) ^ plus) | equal;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      if (up & top) score += 1;
      else if (down & top) score -= 1;
      // The last row can fall by at most one a column.
      if (score - (end - at - 1) > limit) return limit + 1;
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(vertical | up);
      minus = up & vertical;
    }
    return score;
  }
}
