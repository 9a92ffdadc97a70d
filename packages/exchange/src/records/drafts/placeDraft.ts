import type { ReadingLog } from '../readingLog.js';
import type { FieldValue } from '../fieldValue.js';
import type { CellPosition } from '../toLocation.js';
import { exactCountry } from '../values/exactCountry.js';
import { countyName } from '../values/countyName.js';
import { foldText } from '../values/foldText.js';
import type { Path } from './path.js';
import type { RecordDraft } from './recordDraft.js';

const point = /^-?\d{1,3}\.\d{1,12} -?\d{1,3}\.\d{1,12}(?: -?\d{1,6}(?:\.\d{1,6})?){0,2}$/u;

/** Parts of one place, from several cells of a row. */
export class PlaceDraft {
  readonly #parts = new Map<string, FieldValue>();
  #absence: FieldValue | undefined;
  #words: PlaceWords | undefined;

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
    if (!this.#parts.has(part) && (read.value !== undefined || read.sourceCodes !== undefined)) {
      this.#parts.set(part, read);
      this.#words = undefined;
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
    return (this.#words ??= this.#read()).country;
  }

  /** The words of the source: place, then county or district. */
  get text(): string | undefined {
    return (this.#words ??= this.#read()).text;
  }

  /** A key that two cells naming the same place share. */
  get key(): string {
    const words = (this.#words ??= this.#read());
    return (words.key ??= `${foldText(words.text ?? '')}|${words.country ?? ''}|${this.#value('coordinates') ?? ''}`);
  }

  /** The first cell. */
  get position(): CellPosition | undefined {
    return this.#parts.values().next().value?.position;
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
    if (text !== undefined) draft.set(path.to('text'), text, textPart?.position);
    if (country !== undefined) draft.set(path.to('country'), country, (own ?? textPart)?.position);
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

  /** Puts the words of the cells together; asked for often, so they are kept until a part is added. */
  #read(): PlaceWords {
    const text = this.#text();
    const own = this.#parts.get('country')?.value;
    return { text, country: typeof own === 'string' ? own : countryInText(text), key: undefined };
  }

  #text(): string | undefined {
    const area = this.#value('area');
    const words = [this.#value('text'), area === undefined ? undefined : countyName(area)].filter(
      (word) => word !== undefined,
    );
    // A country that is no country name stays with the words of the place.
    const odd = this.#parts.get('country');
    if (odd !== undefined && odd.value === undefined && odd.sourceCodes !== undefined)
      words.push(odd.sourceCodes[0]!.code);
    if (words.length < 2) return words[0];
    const folded = words.map(foldText);
    return words.filter((_, index) => folded.indexOf(folded[index]!) === index).join(', ');
  }

  #value(part: string): string | undefined {
    const value = this.#parts.get(part)?.value;
    return typeof value === 'string' ? value : undefined;
  }
}

/** What the cells of a place say together. */
interface PlaceWords {
  readonly text: string | undefined;
  readonly country: string | undefined;
  key: string | undefined;
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

/** A country only where the words are exactly one, or end with one after a comma. */
function countryInText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const last = text.slice(text.lastIndexOf(',') + 1);
  return exactCountry(text) ?? (last === text ? undefined : exactCountry(last));
}
