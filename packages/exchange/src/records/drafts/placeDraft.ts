import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import { countyName } from '../values/countyName.js';
import { foldText } from '../values/foldText.js';
import { placeWords } from '../values/placeWords.js';
import type { Path } from './path.js';
import { SmallMap } from './smallMap.js';
import type { RecordDraft } from './recordDraft.js';

const point = /^-?\d{1,3}\.\d{1,12} -?\d{1,3}\.\d{1,12}(?: -?\d{1,6}(?:\.\d{1,6})?){0,2}$/u;

/** Parts of one place, from several cells of a row. */
export class PlaceDraft {
  readonly #parts = new SmallMap<string, FieldValue>();
  #absence: FieldValue | undefined;
  #said: Said | undefined;

  /**
   * Adds a part.
   *
   * @param part - Field of a place, or `area` or `coordinates`.
   * @param read - What the cell says.
   */
  add(part: string, read: FieldValue): void {
    if (read.value === undefined) this.#absence ??= read;
    // Form tools write a point into the column of the question: "lat lon altitude precision".
    if (part === 'text' && typeof read.value === 'string' && point.test(read.value)) {
      this.add('coordinates', read);
      return;
    }
    if (read.value === undefined && read.sourceCodes === undefined) return;
    if (this.#parts.get(part) === undefined) {
      this.#parts.add(part, read);
      this.#said = undefined;
    }
  }

  /** Whether any cell says anything about the place. */
  get empty(): boolean {
    return this.#parts.size === 0;
  }

  /** Why nothing is known, when a cell says so. */
  get absence(): string | undefined {
    return this.#absence?.absence;
  }

  /** The country, as far as the cells say it. */
  get country(): string | undefined {
    return (this.#said ??= this.#read()).country;
  }

  /** The words of the source: place, then county or district. */
  get text(): string | undefined {
    return (this.#said ??= this.#read()).text;
  }

  /** A key that two cells naming the same place share. */
  get key(): string {
    const said = (this.#said ??= this.#read());
    const folded = said.text === undefined ? '' : placeWords(said.text).folded;
    return `${folded}|${said.country ?? ''}|${this.#value('coordinates') ?? ''}`;
  }

  /**
   * Whether two cells may name one place: the same words, and no two countries.
   *
   * @param other - The other place.
   */
  names(other: PlaceDraft): boolean {
    if (this.empty || other.empty) return false;
    if (this.key === other.key) return true;
    const both = this.country !== undefined && other.country !== undefined;
    if (both && this.country !== other.country) return false;
    if (this.text === undefined || other.text === undefined) return both && this.text === undefined;
    return placeWords(this.text).folded === placeWords(other.text).folded;
  }

  /** The first cell. */
  get position(): CellPosition | undefined {
    return this.#parts.first?.value.position;
  }

  /**
   * Writes the place into a record.
   *
   * @param draft - The record.
   * @param path - Path of the place in it.
   * @param log - Takes findings.
   */
  write(draft: RecordDraft, path: Path, log: ReadingLog): void {
    const { text, country } = this;
    const own = this.#parts.get('country');
    const textPart = this.#parts.get('text') ?? this.#parts.get('area') ?? own;
    if (text !== undefined || country !== undefined) {
      draft.set(
        path,
        text === undefined ? { country } : country === undefined ? { text } : { text, country },
      );
      if (text !== undefined) draft.trace(path.to('text'), textPart?.position);
      if (country !== undefined) draft.trace(path.to('country'), (own ?? textPart)?.position);
    }
    if (this.#parts.size > 1 || textPart === undefined) this.#writeOthers(draft, path, log);
    if (!this.empty) return;
    if (this.absence !== undefined) draft.absent(path, this.absence);
    draft.set(path, {});
  }

  #writeOthers(draft: RecordDraft, path: Path, log: ReadingLog): void {
    for (const part of exactParts) {
      const read = this.#parts.get(part);
      if (read?.value !== undefined) draft.set(path.to(part), read.value, read.position);
    }
    const point = this.#parts.get('coordinates');
    if (point !== undefined) writePoint(String(point.value), draft, path, point.position, log);
  }

  /** Puts the cells together; asked for often, so it is kept until a part is added. */
  #read(): Said {
    const text = this.#text();
    const own = this.#parts.get('country')?.value;
    if (typeof own === 'string') return { text, country: own };
    return { text, country: text === undefined ? undefined : placeWords(text).country };
  }

  #text(): string | undefined {
    const place = this.#value('text');
    const area = this.#value('area');
    // A country that is no country name stays with the words of the place.
    const country = this.#parts.get('country');
    const odd = country?.value === undefined ? country?.sourceCodes?.[0]?.code : undefined;
    if (area === undefined && odd === undefined) return place;
    const words = [place, area === undefined ? undefined : countyName(area), odd].filter(
      (word) => word !== undefined,
    );
    const folded = words.map(foldText);
    return words.filter((_, index) => folded.indexOf(folded[index]!) === index).join(', ');
  }

  #value(part: string): string | undefined {
    const value = this.#parts.get(part)?.value;
    return typeof value === 'string' ? value : undefined;
  }
}

/** What the cells of a place say together. */
interface Said {
  readonly text: string | undefined;
  readonly country: string | undefined;
}

/** Parts that go into the record as they are. */
const exactParts = ['code', 'level', 'lon', 'lat', 'precisionKm', 'status', 'confidence'];

/** `lat lon altitude precision` as form tools write it; the precision is in metres. */
function writePoint(
  text: string,
  draft: RecordDraft,
  path: Path,
  position: CellPosition,
  log: ReadingLog,
): void {
  const [lat, lon, , precision] = text
    .split(/[\s,;]+/u)
    .filter((part) => part !== '')
    .map(Number);
  if (lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
    log.add('FIELD-TYPE', position, { params: { field: 'lat', expected: 'number' } });
    return;
  }
  draft.set(path.to('lon'), lon, position);
  draft.set(path.to('lat'), lat, position);
  if (precision !== undefined && precision >= 0)
    draft.set(path.to('precisionKm'), Math.round(precision * 1000) / 1e6, position);
}
