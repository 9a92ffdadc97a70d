export type { CellFlag } from './results/CellFlag.js';
export type { ConfidentialityStatus } from './results/ConfidentialityStatus.js';
export type { ObservationStatus } from './results/ObservationStatus.js';
export type { ConfidenceInterval, Contribution, Range, ResultCell } from './results/ResultCell.js';
export type { ResultNote } from './results/ResultNote.js';
export type { FrameworkReference, ResultSet } from './results/ResultSet.js';
export type { DefinitionReference, RecordAccount, ResultTable } from './results/ResultTable.js';
export type { TableCategory, TableDimension, TablePeriod } from './results/TableDimension.js';
export { NOT_APPLICABLE, TOTAL, UNKNOWN } from './results/TableDimension.js';
export type {
  Condition,
  ConditionExists,
  ConditionJunction,
  ConditionKnowledge,
  ConditionName,
  ConditionNegation,
  ConditionRange,
  ConditionUnder,
  ConditionValues,
} from './figures/Condition.js';
export type { DefinitionFigures, FieldCodes, FigureScope } from './figures/FigureScope.js';
export { cellIdentity } from './results/cellIdentity.js';
export type { IndicatorKind } from './definition/IndicatorKind.js';
export { indicatorKinds } from './definition/IndicatorKind.js';
export type { LanguageMap } from './definition/LanguageMap.js';
export type { UnitOfMeasure } from './definition/UnitOfMeasure.js';
export type { IndicatorDefinition } from './definition/IndicatorDefinition.js';
export type { Predicate, FieldReference, Operand, Scalar } from './definition/Predicate.js';
export type { Band, DerivedField } from './definition/DerivedField.js';
export {
  parseDefinition,
  type DefinitionIssue,
  type ParsedDefinition,
} from './definition/parseDefinition.js';
export { lintDefinition, type LintContext } from './definition/lintDefinition.js';
export {
  lintMessage,
  lintMessages,
  type LintCode,
  type LintFinding,
} from './definition/LintFinding.js';
export { definitionHash } from './definition/definitionHash.js';
export { definitionSentence } from './render/definitionSentence.js';
export { calculateIndicators } from './calculate/calculateIndicators.js';
export type { CalculationOptions } from './calculate/CalculationOptions.js';
export { datasetSource } from './records/datasetSource.js';
export { prepareSource } from './columns/prepareSource.js';
export type { PersonConflict } from './records/PersonConflict.js';
export type { CoverageClaim, RecordSource } from './records/RecordSource.js';
export type { Row } from './records/Row.js';
export { prefixHierarchy, type PlaceHierarchy } from './records/PlaceHierarchy.js';
export { parsePeriod } from './time/parsePeriod.js';
export { subPeriods } from './time/subPeriods.js';
export { periodsComparable } from './time/periodsComparable.js';
export { dhis2PeriodId } from './time/dhis2PeriodId.js';
export type { Frequency, Period } from './time/Period.js';
export { buildCatalogue } from './catalogue/buildCatalogue.js';
export type { CatalogueProfile } from './catalogue/CatalogueProfile.js';
export { kenyaProfile } from './catalogue/kenyaProfile.js';
export { notDefined } from './catalogue/notDefined.js';
export { linearPath, type LinearProgress } from './progress/linearPath.js';
export {
  aggregateScores,
  cagrStatCan,
  type GrowthOptions,
  type GrowthProgress,
} from './progress/cagrStatCan.js';
export { percentOfTarget } from './progress/percentOfTarget.js';
export { assessProgress, type ProgressAssessment } from './progress/assessProgress.js';
export type { ProgressInput, ProgressStatus, YearValue } from './progress/Progress.js';
export { wilson } from './statistics/wilson.js';
export { clopperPearson } from './statistics/clopperPearson.js';
export { poissonExact } from './statistics/poissonExact.js';
export { roundHalfAway } from './values/roundHalfAway.js';
export {
  divide,
  relativeChange,
  shareOfWhole,
  subtract,
  sum,
} from './values/quantityArithmetic.js';
export { tighten } from './values/tighten.js';
export { exactly, type Quantity } from './values/Quantity.js';
export { canonicalJson } from './hash/canonicalJson.js';
export { sha256 } from './hash/sha256.js';
export { engineVersion } from './engineVersion.js';
export {
  explainRecord,
  explainRow,
  type RecordExplanation,
  type RecordOutcome,
} from './trust/explainRecord.js';
export type { ClauseExplanation, Verdict } from './trust/explainClause.js';
export {
  dataRequirements,
  type FieldTest,
  type AvailableFields,
  type DataRequirements,
  type RequiredField,
} from './trust/dataRequirements.js';
export { filledFields } from './trust/filledFields.js';
export type { FieldRole } from './definition/fieldUses.js';
export {
  diffResults,
  type CellRevision,
  type RecordRevision,
  type ResultRevision,
} from './trust/diffResults.js';
export { revisionStatus, type RevisedFigure, type RevisionStatus } from './trust/revisionStatus.js';
export { provenance, type ProvenanceDocument } from './trust/provenance.js';
export {
  checkCrossTable,
  checkPartWithinWhole,
  checkParts,
  checkPrintedPercentage,
  checkPrintedShares,
  denominatorOfRates,
  fractionsOfPercentage,
  type CrossCell,
} from './reconcile/reconcile.js';
export { checkEqualElsewhere, checkSeries, type SeriesFigure } from './reconcile/checkSeries.js';
export { reconcileResults } from './reconcile/reconcileResults.js';
export type {
  ReconciliationCheck,
  ReconciliationFinding,
} from './reconcile/ReconciliationFinding.js';
export type {
  Framework,
  FrameworkBinding,
  FrameworkIndicator,
  FrameworkObjective,
  FrameworkPillar,
} from './frameworks/Framework.js';
export { frameworks } from './frameworks/frameworks.js';
export {
  checkFramework,
  parseFramework,
  type FrameworkIssue,
  type ParsedFramework,
} from './frameworks/parseFramework.js';
export {
  resolveFramework,
  type PlanEntry,
  type PlanGroup,
  type ResolvedFramework,
} from './frameworks/resolveFramework.js';
export {
  calculateFramework,
  frameworkResults,
  type FrameworkResults,
} from './frameworks/calculateFramework.js';
export { planProgress, type PlanProgress } from './frameworks/planProgress.js';
export { conditionApplies } from './definition/conditionApplies.js';
export { conditionFaults, type ConditionFaults } from './definition/conditionFaults.js';
export type { ImpossibleReason, ImpossibleValue } from './definition/impossibleValues.js';
export type { UnknownCode } from './definition/lintCodes.js';
export { parseConditions } from './definition/parseConditions.js';
export { exampleRecords, type ExampleRecord, type Examples } from './examples/exampleRecords.js';
export { kenyaCensus2019, type PopulationRecord } from './populations/kenyaCensus2019.js';
export type {
  CodeSet,
  CompositePart,
  CountedUnit,
  DenominatorSpecification,
  DimensionSpecification,
  ExternalDenominator,
  LinkSpecification,
  NumeratorSpecification,
  PeriodSpecification,
  PlannedValue,
  PopulationSpecification,
  StageSpecification,
  TableName,
  UncertaintySpecification,
  ValueSpecification,
} from './definition/IndicatorDefinition.js';
export type {
  AgeField,
  BandedField,
  CoalescedField,
  CombinedField,
  DaysField,
  DaysInPeriodField,
  PeriodDaysField,
  PickedField,
  PlaceAtLevelField,
  ProductField,
  RecodedField,
  UnitedField,
} from './definition/DerivedField.js';
export type {
  Comparison,
  CriterionReference,
  DuringPeriod,
  Equality,
  Exists,
  InSet,
  Junction,
  Knowledge,
  Negation,
  OneOf,
  Under,
  Within,
} from './definition/Predicate.js';
export { countedUnits } from './definition/IndicatorDefinition.js';
export { writeTidyCsv } from './writers/tidy/writeTidyCsv.js';
export { writeCsvwMetadata, type TableMetadataOptions } from './writers/csvw/writeCsvwMetadata.js';
export { writeDataPackage, type DataPackageOptions } from './writers/package/writeDataPackage.js';
export { writeHxlCsv } from './writers/hxl/writeHxlCsv.js';
export { writeVegaLite } from './writers/vega/writeVegaLite.js';
export {
  resultSheets,
  type ResultSheet,
  type ResultSheetCell,
} from './writers/sheets/resultSheets.js';
export type { CsvCell } from './writers/csvText.js';
export { writeResultsJson } from './writers/writeResultsJson.js';
export { writeHtmlReport } from './writers/report/writeHtmlReport.js';
export { writeMarkdownReport } from './writers/report/writeMarkdownReport.js';
export type { PlanText, ReportGroup, ReportOptions } from './writers/report/ReportOptions.js';
export type { AreaTiles } from './writers/report/charts/AreaTiles.js';
export { kenyaTiles } from './writers/report/charts/kenyaTiles.js';
export { cellText, type CellText } from './writers/report/cellText.js';
export type { ReportLanguage } from './writers/report/reportWords.js';
export {
  protectResults,
  type ProtectedResults,
  type ProtectionReport,
  type ProtectOptions,
} from './disclosure/protectResults.js';
export {
  disclosureProfiles,
  type DisclosureProfile,
  type DisclosureProfileId,
} from './disclosure/disclosureProfiles.js';
export { writeSdmxJson, type SdmxJsonOptions } from './writers/sdmx/writeSdmxJson.js';
export { writeSdmxCsv } from './writers/sdmx/writeSdmxCsv.js';
export { writeJsonStat, type JsonStatOptions } from './writers/jsonstat/writeJsonStat.js';
export {
  perturbResults,
  type PerturbationMethod,
  type PerturbedResults,
} from './disclosure/perturbResults.js';
export { readPerturbationTable } from './disclosure/readPerturbationTable.js';
export type { FigureCategory } from './disclosure/system/Figure.js';
export { auditLedger } from './disclosure/ledger/auditLedger.js';
export { publicationOf } from './disclosure/ledger/publicationOf.js';
export {
  emptyLedger,
  type Ledger,
  type LedgerFigure,
  type LedgerFinding,
  type Publication,
} from './disclosure/ledger/Ledger.js';
export { cellKey, perturb, recordKey, type PerturbationRow } from './disclosure/cellKey.js';
export { randomRound, roundedInterval } from './disclosure/rounding.js';
export { controlledRound } from './disclosure/controlledRound.js';
export { dominates, tooFew, upperProtection, withinPercent } from './disclosure/primaryRules.js';
export { createAttacker, type Attacker, type Siege } from './disclosure/Attacker.js';
export { protectCells } from './disclosure/protectCells.js';
export type {
  ProtectedCells,
  ProtectionProblem,
  PublishedCell,
  Requirement,
} from './disclosure/ProtectionProblem.js';
export type { Equation, Interval, Term } from './disclosure/Equation.js';
export { calculateInDatabase, type DatabaseOptions } from './sql/run/calculateInDatabase.js';
export { indicatorSql, type IndicatorSql } from './sql/run/indicatorSql.js';
export type { SqlDatabase, SqlRow } from './sql/run/SqlDatabase.js';
export { sqlDialects } from './sql/dialects/sqlDialects.js';
export type { SqlDialect } from './sql/dialects/SqlDialect.js';
export type { SqlFunction, SqlType } from './sql/tree/Sql.js';
export { schemaLayout } from './sql/layout/schemaLayout.js';
export { columnName, relationName, rowId } from './sql/layout/physicalColumns.js';
export { inferLayout } from './sql/layout/inferLayout.js';
export { createTableSql } from './sql/layout/createTableSql.js';
export type { ColumnValue } from './sql/layout/fieldWriter.js';
export { relationalRows, type RelationRows } from './sql/layout/relationalRows.js';
export type {
  LayoutField,
  LayoutKind,
  LayoutTable,
  RelationalLayout,
} from './sql/layout/RelationalLayout.js';
export {
  duckDbDatabase,
  type DuckDbAppender,
  type DuckDbConnection,
} from './sql/engines/duckDb.js';
export { loadIntoDuckDb } from './sql/engines/loadIntoDuckDb.js';
