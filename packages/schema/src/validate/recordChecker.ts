import { defineField } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import type { StructureDefinition } from '../model/structureDefinition.js';
import { text } from '../model/types.js';
import { scanHeader } from '../privacy/scanHeader.js';
import { scanText } from '../privacy/scanText.js';
import type { Report } from '../rules/report.js';
import type { ValueSubject } from '../rules/valueSubject.js';
import type { ActiveRule } from './activeRule.js';
import type { IssueCollector } from './issueCollector.js';
import { isQuietText } from './quiet/isQuietText.js';
import type { QuietContext } from './quiet/quietContext.js';
import { quietChecks } from './quiet/quietChecks.js';
import type { RuleBook } from './ruleBook.js';
import { structureCheckers } from './structureCheckers.js';
import type { StructuralWalk } from './structuralWalk.js';
import { unknownTexts } from './unknownTexts.js';
import { visitValues, type ValueVisitor } from './visitValues.js';
import { walkStructure } from './walkStructure.js';

type Properties = Readonly<Record<string, unknown>>;

/** What stands in a property that the format does not know may be anything, as in a free text. */
const unknownField = /* @__PURE__ */ defineField('', /* @__PURE__ */ text(1), '', '', '', {
  role: 'free-text',
});

/** A day after every date of the format. */
const endOfTime = '9';

/**
 * Checks records one by one against a rule book. A sound record passes two straight-line checks and
 * the rules of its type without allocating anything; only a record that fails is walked field by field.
 */
export class RecordChecker {
  readonly #book: RuleBook;
  readonly #collector: IssueCollector;
  readonly #quiet: QuietContext;
  readonly #walk: StructuralWalk;
  #table = '';
  #index = -1;
  #rule: ActiveRule | undefined;
  #base = '';

  constructor(book: RuleBook, collector: IssueCollector) {
    this.#book = book;
    this.#collector = collector;
    this.#quiet = { today: book.context.today ?? endOfTime, profile: book.profile };
    this.#walk = {
      book,
      report: (id, path, params, suggestion) => {
        const rule = book.structure.get(id);
        if (rule !== undefined)
          collector.add(rule, this.#table, this.#index, path, params, suggestion);
      },
      unknown: (path, name, value) => {
        this.#unknown(path, name, value);
      },
    };
  }

  /**
   * Checks one record.
   *
   * @param value - Anything.
   * @param definition - What a record of its table is.
   * @param index - Its number in the table; negative for a record that stands alone.
   * @returns the record as the format understands it; `undefined` when it is no object
   */
  record(value: unknown, definition: RecordDefinition, index: number): Properties | undefined {
    this.at(index < 0 ? '' : definition.table, Math.max(index, 0));
    const sound = this.#book.checkersSuffice && structureCheckers[definition.name]!(value);
    const errors = this.#collector.errors;
    const record = sound ? (value as Properties) : walkStructure(value, definition, '', this.#walk);
    if (record === undefined) return undefined;
    const whole = sound || this.#collector.errors === errors;
    if (!this.#isQuiet(record, definition.name)) this.#values(record, definition);
    const rules = this.#book.records.get(definition.name)!;
    this.#base = '';
    for (let position = 0; position < rules.length; position += 1) {
      const rule = rules[position]!;
      if (!whole && rule.wholeRecordsOnly) continue;
      this.#rule = rule;
      rule.check(record, this.#report, this.#book.context);
    }
    return record;
  }

  /**
   * Checks the head of a data set.
   *
   * @param value - Anything.
   * @param definition - What a head is.
   * @param tables - Names of the tables, which are checked apart.
   * @returns the fields of the head; `undefined` when the value is no object
   */
  head(
    value: unknown,
    definition: StructureDefinition,
    tables: readonly string[],
  ): Properties | undefined {
    this.outside();
    const object = walkStructure(value, definition, '', this.#walk, tables);
    if (object !== undefined) this.#values(object, definition);
    return object;
  }

  /** From here on findings are about the data set, not about a record. */
  outside(): void {
    this.#table = '';
    this.#index = -1;
  }

  /** From here on findings are about this record. */
  at(table: string, index: number): void {
    this.#table = table;
    this.#index = index;
  }

  /** Reports a finding of the structural pass about the record, or data set, looked at last. */
  get report(): StructuralWalk['report'] {
    return this.#walk.report;
  }

  /** Runs the rules that look at the whole data set. */
  dataset(dataset: Properties): void {
    this.outside();
    for (const rule of this.#book.dataset) {
      this.#rule = rule;
      rule.check(dataset, this.#reportInDataset, this.#book.context);
    }
  }

  #isQuiet(record: Properties, name: string): boolean {
    return this.#book.quietSuffices && quietChecks[name]!(record as never, this.#quiet);
  }

  #isQuietText({ value, field }: ValueSubject<unknown>): boolean {
    const prose = field.role === 'free-text';
    return this.#book.quietSuffices && !prose && isQuietText(value as string);
  }

  /** Asks the privacy rules for texts about what stands in a property that the format does not know. */
  #unknown(path: string, name: string, value: unknown): void {
    const rules = this.#book.values.text.filter(({ category }) => category === 'privacy');
    this.#base = path;
    for (const found of unknownTexts(name, value)) {
      const kinds = new Set([
        ...scanText(found.text, this.#book.profile.privacy),
        ...(found.text.trim() === '' ? [] : scanHeader(found.name)),
      ]);
      const subject = { value: found.text, kinds: [...kinds], field: unknownField };
      for (const rule of rules) {
        this.#rule = rule;
        rule.check(
          { ...subject, within: '', owner: {}, record: '' },
          this.#report,
          this.#book.context,
        );
      }
    }
  }

  #values(record: Properties, definition: StructureDefinition): void {
    visitValues(record, definition, definition.name, '', this.#visit);
  }

  readonly #visit: ValueVisitor = (scope, subject, path) => {
    const rules = this.#book.values[scope];
    if (rules.length === 0 || (scope === 'text' && this.#isQuietText(subject))) return;
    const given =
      scope === 'text'
        ? {
            ...subject,
            kinds: scanText((subject as ValueSubject<string>).value, this.#book.profile.privacy),
          }
        : subject;
    this.#base = path;
    for (const rule of rules) {
      this.#rule = rule;
      rule.check(given, this.#report, this.#book.context);
    }
  };

  readonly #report: Report = (path, params, suggestion) =>
    this.#collector.add(
      this.#rule!,
      this.#table,
      this.#index,
      this.#base + path,
      params,
      suggestion,
    );

  /** A finding about the data set names the record in its path; it spoils that record. */
  readonly #reportInDataset: Report = (path, params, suggestion) => {
    const [, table, index, rest] = recordPath.exec(path) ?? [];
    if (table === undefined) this.#collector.add(this.#rule!, '', -1, path, params, suggestion);
    else this.#collector.add(this.#rule!, table, Number(index), rest!, params, suggestion);
  };
}

const recordPath = /^\/([a-z]{1,40})\/(\d{1,15})((?:\/.*)?)$/iu;
