/** One way in which a value departs from the JSON Schema. It holds nothing of the value itself. */
export interface SchemaViolation {
  /** Where, as JSON Pointer (RFC 6901) made of field names of the format and indices. */
  readonly path: string;
  /** Keyword of JSON Schema that failed, such as `required` or `enum`. */
  readonly keyword: string;
  /** For `required`: the field that is missing. */
  readonly missing?: string;
  /** For a limit: the number that was passed. */
  readonly limit?: number;
}

/** What a validator found. */
export type Verdict<T> =
  | { readonly valid: true; readonly value: T }
  | { readonly valid: false; readonly violations: readonly SchemaViolation[] };

/** Checks a value against a JSON Schema, with every departure, and without code made from text. */
export type StandaloneValidator<T> = (value: unknown) => Verdict<T>;

/** The part of a validator written by ajv that is used here. */
interface AjvValidator {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
}

/**
 * Wraps a validator of ajv so that its findings are a result, and name no unknown property: its name
 * comes from the data, and may be that of a person.
 *
 * @param validate - A validator written by ajv.
 */
export function standaloneValidator<T>(validate: unknown): StandaloneValidator<T> {
  const check = validate as AjvValidator;
  return (value) => {
    if (check(value)) return { valid: true, value: value as T };
    const violations = (check.errors ?? []).map(
      ({ instancePath, keyword, params }): SchemaViolation => {
        const missing: unknown = params['missingProperty'];
        const limit: unknown = params['limit'];
        return {
          path: instancePath,
          keyword,
          ...(typeof missing === 'string' ? { missing } : {}),
          ...(typeof limit === 'number' ? { limit } : {}),
        };
      },
    );
    check.errors = null;
    return { valid: false, violations };
  };
}
