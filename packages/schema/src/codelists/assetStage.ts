// Written by `pnpm generate`: do not edit.

/** Stage of an asset: How far the taking of an asset has come. */
export const assetStageList = {
  id: 'asset_stage',
  version: '0.1.0',
  codes: ['restrained', 'forfeited', 'paid_to_fund'],
  parents: {},
} as const;

/** A code of the list `asset_stage`. */
export type AssetStage = (typeof assetStageList.codes)[number];
