import type { Severity } from '../issues/severity.js';
import type { Wording } from '../model/wording.js';
import type { PrivacyPatterns } from '../privacy/privacyPatterns.js';

/**
 * What a country or a project asks for beyond, or other than, the core of the standard. A profile is
 * plain JSON: whoever writes one writes a JSON merge patch (RFC 7396) over the core profile.
 */
export interface Profile {
  /** Id, such as `core` or `ke`; goes into the head of a data set. */
  readonly id: string;
  /** Version of the profile, which moves apart from that of the standard. */
  readonly version: string;
  /** Name for people. */
  readonly title: Wording;
  /** Severity by rule id, where it differs from the catalogue; `off` silences a rule. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Fields that the profile requires, by record type or structure: `{ case: { sex: true } }`. */
  readonly required: Readonly<Record<string, Readonly<Record<string, true>>>>;
  /** Code list id to the codes that the profile adds or replaces. */
  readonly lists: Readonly<Record<string, ListExtension>>;
  /** Known place codes: country, then level, then code to the name of the place. */
  readonly places: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >;
  /** What the law of the country counts as an element of trafficking. */
  readonly law: ProfileLaw;
  /** Forms of phone and document numbers. */
  readonly privacy: PrivacyPatterns;
}

/** A severity, or `off`. */
export type RuleSetting = Severity | 'off';

/** Codes that a profile adds to a list, and old ones that it replaces. */
export interface ListExtension {
  /** Added codes with their labels. */
  readonly codes?: Readonly<Record<string, AddedCode>>;
  /** Old code to the code that took its place; the old one is still read. */
  readonly replaced?: Readonly<Record<string, string>>;
}

/** A code that a profile adds. */
export interface AddedCode {
  /** Label for people. */
  readonly label: Wording;
  /** What it means. */
  readonly definition?: string;
  /** The wider code of the same list that it is part of. */
  readonly parent?: string;
}

/** Elements of trafficking in one law. */
export interface ProfileLaw {
  /** Name of the law. */
  readonly name: string;
  /** Codes of `means` that are a means in this law, each with the place where the law says so. */
  readonly means: Readonly<Record<string, string>>;
  /** Codes of `exploitation_type` that the law names, each with the place where it does. */
  readonly exploitation: Readonly<Record<string, string>>;
}

/**
 * A JSON merge patch over the core profile: what is given replaces, objects are merged, `null` takes
 * away. `id`, `version` and `title` are the profile's own.
 */
export interface ProfilePatch extends MergePatch<Omit<Profile, 'id' | 'version' | 'title'>> {
  /** Id of the new profile. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its name for people. */
  readonly title: Wording;
}

/** Any part of an object, where `null` takes a part away. */
export type MergePatch<T> = {
  readonly [Key in keyof T]?:
    | (T[Key] extends readonly unknown[]
        ? T[Key]
        : T[Key] extends object
          ? MergePatch<T[Key]>
          : T[Key])
    | null;
};
