import type { SensitiveView } from '../classes/Frame.js';
import type { Hierarchy } from '../hierarchy/Hierarchy.js';
import { misuse } from '../error/misuse.js';
import { parseNumber } from '../table/parseNumber.js';
import { foldValue } from '../text/foldValue.js';
import { compareText } from '../table/compareText.js';
import type { ModelSpec, TClosenessSpec } from '../policy/ModelSpec.js';
import type { ClassModel } from './ClassModel.js';
import { betaLikeness, deltaDisclosure } from './distributionModels.js';
import {
  alphaKAnonymity,
  distinctLDiversity,
  entropyLDiversity,
  recursiveLDiversity,
} from './diversityModels.js';
import { deltaPresence, kAnonymity, kMap } from './sizeModels.js';
import { tCloseness } from './tCloseness.js';

/** What a model needs to know about a sensitive view besides its codes. */
export interface ViewGround {
  /** The view. */
  readonly view: SensitiveView;
  /** Its position in the frame. */
  readonly index: number;
  /** Dictionary of the column, when the view is one column. */
  readonly values: readonly (string | null)[];
  /** Hierarchy of the column, when it has one. */
  readonly hierarchy?: Hierarchy;
}

/**
 * Makes a class model from its data.
 *
 * @param spec - the model
 * @param ground - the sensitive view it asks for; not needed for models of class sizes
 * @returns the class model, or `undefined` for models that are not decided class by class (subsets of columns, k^m,
 * sequences, flows)
 * @throws AnonymiseError `argument-invalid` when the view is missing
 */
export function compileClassModel(spec: ModelSpec, ground?: ViewGround): ClassModel | undefined {
  switch (spec.model) {
    case 'k-anonymity':
      return spec.columns === undefined ? kAnonymity(spec) : undefined;
    case 'k-map':
      return kMap(spec);
    case 'delta-presence':
      return deltaPresence(spec);
    case 'km-anonymity':
    case 'sequence-privacy':
    case 'flow-anonymity':
    case 'differential-privacy':
      return undefined;
    default:
      if (ground === undefined) {
        throw misuse(
          'argument-invalid',
          'A model lacks its sensitive columns.',
          'Hand in the view it asks for.',
        );
      }
      return withView(spec, ground);
  }
}

type ViewedSpec = Exclude<
  ModelSpec,
  {
    model:
      | 'k-anonymity'
      | 'k-map'
      | 'delta-presence'
      | 'km-anonymity'
      | 'sequence-privacy'
      | 'flow-anonymity'
      | 'differential-privacy';
  }
>;

function withView(spec: ViewedSpec, ground: ViewGround): ClassModel {
  const { view, index } = ground;
  switch (spec.model) {
    case 'distinct-l-diversity':
      return distinctLDiversity(spec, ground);
    case 'entropy-l-diversity':
      return entropyLDiversity(spec, ground);
    case 'recursive-l-diversity':
      return recursiveLDiversity(spec, ground);
    case 'alpha-k-anonymity':
      return alphaKAnonymity(spec, ground);
    case 'beta-likeness':
      return betaLikeness(spec, view, index);
    case 'delta-disclosure':
      return deltaDisclosure(spec, view, index);
    case 't-closeness':
      return tCloseness(spec, view, index, {
        order: orderOf(spec, ground.values, view),
        ...(ground.hierarchy && { hierarchy: ground.hierarchy }),
      });
  }
}

/** Order of the values: as stated, else numbers by value before texts by code unit. */
function orderOf(
  spec: TClosenessSpec,
  values: readonly (string | null)[],
  { shares }: SensitiveView,
): Int32Array {
  // Codes of further spellings stand for nothing.
  const codes = Array.from(shares.keys()).filter((code) => shares[code] !== 0);
  if (spec.distance !== 'ordered') return Int32Array.from(codes);
  const stated = new Map((spec.order ?? []).map((value, position) => [foldValue(value), position]));
  const rank = (value: string | null): number =>
    value === null ? Infinity : (stated.get(foldValue(value)) ?? parseNumber(value) ?? Infinity);
  codes.sort((left, right) => {
    const a = values[left] ?? null;
    const b = values[right] ?? null;
    const [first, second] = [rank(a), rank(b)];
    return first === second ? compareText(a, b) : first - second;
  });
  return Int32Array.from(codes);
}
