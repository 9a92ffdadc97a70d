WITH "t_justiceEvents" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."date" END AS "date",
    CASE WHEN ("x"."date" IS NULL) THEN GREATEST(COALESCE("x"."date__missing", 3), 1) WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."date" IN ('not_collected')) THEN 3 WHEN ("x"."date" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "date__m",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01-01') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__f",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN (date_diff('day', DATE '1970-01-01', date_add('month', 1, date_add('day', CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END, DATE '1970-01-01'))) - 1) WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-12-31') AS DATE) AS VARCHAR) = ("x"."date" || '-12-31') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-12-31') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__l",
    CASE WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."outcome" END AS "outcome",
    CASE WHEN ("x"."outcome" IS NULL) THEN GREATEST(COALESCE("x"."outcome__missing", 3), 1) WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."outcome" IN ('not_collected')) THEN 3 WHEN ("x"."outcome" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "outcome__m",
    CASE WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."proceedingId" END AS "proceedingId",
    CASE WHEN ("x"."proceedingId" IS NULL) THEN GREATEST(COALESCE("x"."proceedingId__missing", 3), 1) WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."proceedingId" IN ('not_collected')) THEN 3 WHEN ("x"."proceedingId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "proceedingId__m",
    CASE WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."unit" END AS "unit",
    CASE WHEN ("x"."unit" IS NULL) THEN GREATEST(COALESCE("x"."unit__missing", 3), 1) WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."unit" IN ('not_collected')) THEN 3 WHEN ("x"."unit" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "unit__m",
    CASE WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."lawArea" END AS "lawArea",
    CASE WHEN ("x"."lawArea" IS NULL) THEN GREATEST(COALESCE("x"."lawArea__missing", 3), 1) WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."lawArea" IN ('not_collected')) THEN 3 WHEN ("x"."lawArea" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "lawArea__m",
    CASE WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."offence" END AS "offence",
    CASE WHEN ("x"."offence" IS NULL) THEN GREATEST(COALESCE("x"."offence__missing", 3), 1) WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."offence" IN ('not_collected')) THEN 3 WHEN ("x"."offence" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "offence__m"
  FROM "justiceEvents" AS "x"
),
"judged2" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    GREATEST(GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)), GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END))) AS "c1",
    0 AS "c2",
    0 AS "c3",
    GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)) AS "c4",
    0 AS "c5",
    "r1"."proceedingId" AS "key0",
    "r1"."proceedingId__m" AS "key0_m",
    CASE WHEN ("r1"."unit__m" = 0) THEN "r1"."unit" ELSE '' END AS "org",
    CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1"
  FROM "t_justiceEvents" AS "r1"
  WHERE ((CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records3" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."w" AS "w",
    "x"."p" AS "p",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."c1" AS "c1",
    "x"."c2" AS "c2",
    "x"."c3" AS "c3",
    "x"."c4" AS "c4",
    "x"."c5" AS "c5",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged2" AS "x"
)
SELECT SUM(CASE WHEN ("x"."s0" = 2) THEN 1 ELSE 0 END) AS "included",
  SUM(CASE WHEN ("x"."s0" = 1) THEN 1 ELSE 0 END) AS "undetermined",
  SUM(CASE WHEN (("x"."p" <> 2) AND ("x"."f" IS NULL)) THEN 1 ELSE 0 END) AS "undated",
  SUM(CASE WHEN (("x"."p" <> 2) AND (NOT ("x"."f" IS NULL))) THEN 1 ELSE 0 END) AS "ambiguous",
  SUM(CASE WHEN (("x"."key0_m" <> 0) AND ("x"."s0" = 2)) THEN 1 ELSE 0 END) AS "keyless",
  SUM(CASE WHEN (("x"."key0_m" <> 0) AND (NOT ("x"."s0" = 2))) THEN 1 ELSE 0 END) AS "keyless_open"
FROM "records3" AS "x";

WITH "t_justiceEvents" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."date" END AS "date",
    CASE WHEN ("x"."date" IS NULL) THEN GREATEST(COALESCE("x"."date__missing", 3), 1) WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."date" IN ('not_collected')) THEN 3 WHEN ("x"."date" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "date__m",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01-01') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__f",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN (date_diff('day', DATE '1970-01-01', date_add('month', 1, date_add('day', CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END, DATE '1970-01-01'))) - 1) WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-12-31') AS DATE) AS VARCHAR) = ("x"."date" || '-12-31') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-12-31') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__l",
    CASE WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."outcome" END AS "outcome",
    CASE WHEN ("x"."outcome" IS NULL) THEN GREATEST(COALESCE("x"."outcome__missing", 3), 1) WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."outcome" IN ('not_collected')) THEN 3 WHEN ("x"."outcome" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "outcome__m",
    CASE WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."proceedingId" END AS "proceedingId",
    CASE WHEN ("x"."proceedingId" IS NULL) THEN GREATEST(COALESCE("x"."proceedingId__missing", 3), 1) WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."proceedingId" IN ('not_collected')) THEN 3 WHEN ("x"."proceedingId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "proceedingId__m",
    CASE WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."unit" END AS "unit",
    CASE WHEN ("x"."unit" IS NULL) THEN GREATEST(COALESCE("x"."unit__missing", 3), 1) WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."unit" IN ('not_collected')) THEN 3 WHEN ("x"."unit" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "unit__m",
    CASE WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."lawArea" END AS "lawArea",
    CASE WHEN ("x"."lawArea" IS NULL) THEN GREATEST(COALESCE("x"."lawArea__missing", 3), 1) WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."lawArea" IN ('not_collected')) THEN 3 WHEN ("x"."lawArea" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "lawArea__m",
    CASE WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."offence" END AS "offence",
    CASE WHEN ("x"."offence" IS NULL) THEN GREATEST(COALESCE("x"."offence__missing", 3), 1) WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."offence" IN ('not_collected')) THEN 3 WHEN ("x"."offence" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "offence__m"
  FROM "justiceEvents" AS "x"
),
"judged2" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    GREATEST(GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)), GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END))) AS "c1",
    0 AS "c2",
    0 AS "c3",
    GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)) AS "c4",
    0 AS "c5",
    "r1"."proceedingId" AS "key0",
    "r1"."proceedingId__m" AS "key0_m",
    CASE WHEN ("r1"."unit__m" = 0) THEN "r1"."unit" ELSE '' END AS "org",
    CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1"
  FROM "t_justiceEvents" AS "r1"
  WHERE ((CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records3" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."w" AS "w",
    "x"."p" AS "p",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."c1" AS "c1",
    "x"."c2" AS "c2",
    "x"."c3" AS "c3",
    "x"."c4" AS "c4",
    "x"."c5" AS "c5",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged2" AS "x"
),
"members4" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    "x"."s0" AS "s0",
    "x"."s1" AS "s1",
    "x"."s2" AS "s2",
    "x"."s3" AS "s3",
    "x"."s4" AS "s4",
    "x"."s5" AS "s5",
    "x"."key0" AS "u0"
  FROM "records3" AS "x"
  WHERE ("x"."key0_m" = 0)
),
"units5" AS (
  SELECT "x"."u0" AS "u0",
    MAX("x"."s0") AS "s0",
    MAX("x"."s1") AS "s1",
    MAX("x"."s2") AS "s2",
    MAX("x"."s3") AS "s3",
    MAX("x"."s4") AS "s4",
    MAX("x"."s5") AS "s5",
    SUM(CASE WHEN ("x"."s0" = 2) THEN 1 ELSE 0 END) AS "records",
    MIN("x"."row_id") AS "first_row",
    1 AS "due"
  FROM "members4" AS "x"
  GROUP BY "x"."u0"
)
SELECT (1 - "u"."due") AS "late",
  "u"."s0" AS "s0",
  "u"."s1" AS "s1",
  "u"."s2" AS "s2",
  "u"."s3" AS "s3",
  "u"."s4" AS "s4",
  "u"."s5" AS "s5",
  COUNT(*) AS "n",
  SUM("u"."records") AS "records",
  SUM(1) AS "weight",
  SUM(0) AS "unweighted"
FROM "units5" AS "u"
GROUP BY (1 - "u"."due"), "u"."s0", "u"."s1", "u"."s2", "u"."s3", "u"."s4", "u"."s5";

WITH "t_justiceEvents" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."date" END AS "date",
    CASE WHEN ("x"."date" IS NULL) THEN GREATEST(COALESCE("x"."date__missing", 3), 1) WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."date" IN ('not_collected')) THEN 3 WHEN ("x"."date" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "date__m",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01-01') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__f",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN (date_diff('day', DATE '1970-01-01', date_add('month', 1, date_add('day', CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END, DATE '1970-01-01'))) - 1) WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-12-31') AS DATE) AS VARCHAR) = ("x"."date" || '-12-31') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-12-31') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__l",
    CASE WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."outcome" END AS "outcome",
    CASE WHEN ("x"."outcome" IS NULL) THEN GREATEST(COALESCE("x"."outcome__missing", 3), 1) WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."outcome" IN ('not_collected')) THEN 3 WHEN ("x"."outcome" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "outcome__m",
    CASE WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."proceedingId" END AS "proceedingId",
    CASE WHEN ("x"."proceedingId" IS NULL) THEN GREATEST(COALESCE("x"."proceedingId__missing", 3), 1) WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."proceedingId" IN ('not_collected')) THEN 3 WHEN ("x"."proceedingId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "proceedingId__m",
    CASE WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."unit" END AS "unit",
    CASE WHEN ("x"."unit" IS NULL) THEN GREATEST(COALESCE("x"."unit__missing", 3), 1) WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."unit" IN ('not_collected')) THEN 3 WHEN ("x"."unit" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "unit__m",
    CASE WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."lawArea" END AS "lawArea",
    CASE WHEN ("x"."lawArea" IS NULL) THEN GREATEST(COALESCE("x"."lawArea__missing", 3), 1) WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."lawArea" IN ('not_collected')) THEN 3 WHEN ("x"."lawArea" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "lawArea__m",
    CASE WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."offence" END AS "offence",
    CASE WHEN ("x"."offence" IS NULL) THEN GREATEST(COALESCE("x"."offence__missing", 3), 1) WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."offence" IN ('not_collected')) THEN 3 WHEN ("x"."offence" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "offence__m"
  FROM "justiceEvents" AS "x"
),
"judged2" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    GREATEST(GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)), GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END))) AS "c1",
    0 AS "c2",
    0 AS "c3",
    GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)) AS "c4",
    0 AS "c5",
    "r1"."proceedingId" AS "key0",
    "r1"."proceedingId__m" AS "key0_m",
    CASE WHEN ("r1"."unit__m" = 0) THEN "r1"."unit" ELSE '' END AS "org",
    CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1"
  FROM "t_justiceEvents" AS "r1"
  WHERE ((CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records3" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."w" AS "w",
    "x"."p" AS "p",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."c1" AS "c1",
    "x"."c2" AS "c2",
    "x"."c3" AS "c3",
    "x"."c4" AS "c4",
    "x"."c5" AS "c5",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged2" AS "x"
),
"members4" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    "x"."s0" AS "s0",
    "x"."s1" AS "s1",
    "x"."s2" AS "s2",
    "x"."s3" AS "s3",
    "x"."s4" AS "s4",
    "x"."s5" AS "s5",
    "x"."key0" AS "u0"
  FROM "records3" AS "x"
  WHERE ("x"."key0_m" = 0)
),
"units5" AS (
  SELECT "x"."u0" AS "u0",
    MAX("x"."s0") AS "s0",
    MAX("x"."s1") AS "s1",
    MAX("x"."s2") AS "s2",
    MAX("x"."s3") AS "s3",
    MAX("x"."s4") AS "s4",
    MAX("x"."s5") AS "s5",
    SUM(CASE WHEN ("x"."s0" = 2) THEN 1 ELSE 0 END) AS "records",
    MIN("x"."row_id") AS "first_row",
    1 AS "due"
  FROM "members4" AS "x"
  GROUP BY "x"."u0"
),
"placing6" AS (
  SELECT "x"."u0" AS "u0",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."s0" AS "s0",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    MAX("x"."s0") OVER (PARTITION BY "x"."u0") AS "best"
  FROM "members4" AS "x"
),
"single7" AS (
  SELECT DISTINCT "x"."u0" AS "u0",
    FIRST_VALUE("x"."d0") OVER (PARTITION BY "x"."u0" ORDER BY "x"."n0", COALESCE("x"."f", 99999999), COALESCE("x"."l", 99999999), "x"."d0") AS "d0"
  FROM "placing6" AS "x"
  WHERE ("x"."s0" = "x"."best")
)
SELECT "one"."d0" AS "code0",
  (1 - "u"."due") AS "late",
  "u"."s0" AS "s0",
  "u"."s1" AS "s1",
  "u"."s2" AS "s2",
  "u"."s3" AS "s3",
  "u"."s4" AS "s4",
  "u"."s5" AS "s5",
  COUNT(*) AS "n",
  SUM("u"."records") AS "records",
  SUM(1) AS "weight",
  SUM(0) AS "unweighted"
FROM "units5" AS "u"
JOIN "single7" AS "one" ON ("one"."u0" = "u"."u0")
GROUP BY "one"."d0", (1 - "u"."due"), "u"."s0", "u"."s1", "u"."s2", "u"."s3", "u"."s4", "u"."s5";

WITH "t_justiceEvents" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."date" END AS "date",
    CASE WHEN ("x"."date" IS NULL) THEN GREATEST(COALESCE("x"."date__missing", 3), 1) WHEN ("x"."date" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."date" IN ('not_collected')) THEN 3 WHEN ("x"."date" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "date__m",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-01-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01-01') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__f",
    CASE WHEN (LENGTH("x"."date") = 10) THEN CASE WHEN CAST(TRY_CAST("x"."date" AS DATE) AS VARCHAR) = "x"."date" THEN date_diff('day', DATE '1970-01-01', TRY_CAST("x"."date" AS DATE)) END WHEN ((LENGTH("x"."date") = 7) AND (SUBSTR("x"."date", 5, 1) = '-')) THEN (date_diff('day', DATE '1970-01-01', date_add('month', 1, date_add('day', CASE WHEN CAST(TRY_CAST(("x"."date" || '-01') AS DATE) AS VARCHAR) = ("x"."date" || '-01') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-01') AS DATE)) END, DATE '1970-01-01'))) - 1) WHEN (LENGTH("x"."date") = 4) THEN CASE WHEN CAST(TRY_CAST(("x"."date" || '-12-31') AS DATE) AS VARCHAR) = ("x"."date" || '-12-31') THEN date_diff('day', DATE '1970-01-01', TRY_CAST(("x"."date" || '-12-31') AS DATE)) END ELSE CAST(NULL AS INTEGER) END AS "date__l",
    CASE WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."outcome" END AS "outcome",
    CASE WHEN ("x"."outcome" IS NULL) THEN GREATEST(COALESCE("x"."outcome__missing", 3), 1) WHEN ("x"."outcome" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."outcome" IN ('not_collected')) THEN 3 WHEN ("x"."outcome" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "outcome__m",
    CASE WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."proceedingId" END AS "proceedingId",
    CASE WHEN ("x"."proceedingId" IS NULL) THEN GREATEST(COALESCE("x"."proceedingId__missing", 3), 1) WHEN ("x"."proceedingId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."proceedingId" IN ('not_collected')) THEN 3 WHEN ("x"."proceedingId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "proceedingId__m",
    CASE WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."unit" END AS "unit",
    CASE WHEN ("x"."unit" IS NULL) THEN GREATEST(COALESCE("x"."unit__missing", 3), 1) WHEN ("x"."unit" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."unit" IN ('not_collected')) THEN 3 WHEN ("x"."unit" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "unit__m",
    CASE WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."lawArea" END AS "lawArea",
    CASE WHEN ("x"."lawArea" IS NULL) THEN GREATEST(COALESCE("x"."lawArea__missing", 3), 1) WHEN ("x"."lawArea" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."lawArea" IN ('not_collected')) THEN 3 WHEN ("x"."lawArea" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "lawArea__m",
    CASE WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS VARCHAR) ELSE "x"."offence" END AS "offence",
    CASE WHEN ("x"."offence" IS NULL) THEN GREATEST(COALESCE("x"."offence__missing", 3), 1) WHEN ("x"."offence" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."offence" IN ('not_collected')) THEN 3 WHEN ("x"."offence" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "offence__m"
  FROM "justiceEvents" AS "x"
),
"judged2" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."date__m" = 0) THEN "r1"."date__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    GREATEST(GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)), GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'acquitted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END))) AS "c1",
    0 AS "c2",
    0 AS "c3",
    GREATEST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, LEAST(CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" = 'concluded') THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r1"."outcome__m" = 0) THEN CASE WHEN ("r1"."outcome" = 'convicted') THEN 2 ELSE 0 END WHEN ("r1"."outcome__m" = 4) THEN 0 ELSE 1 END)) AS "c4",
    0 AS "c5",
    "r1"."proceedingId" AS "key0",
    "r1"."proceedingId__m" AS "key0_m",
    CASE WHEN ("r1"."unit__m" = 0) THEN "r1"."unit" ELSE '' END AS "org",
    CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."lawArea__m" = 0) THEN COALESCE("r1"."lawArea", '_U') ELSE CASE WHEN ("r1"."lawArea__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."offence__m" = 0) THEN COALESCE("r1"."offence", '_U') ELSE CASE WHEN ("r1"."offence__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1"
  FROM "t_justiceEvents" AS "r1"
  WHERE ((CASE WHEN ("r1"."kind__m" = 0) THEN CASE WHEN ("r1"."kind" IN ('concluded', 'convicted', 'acquitted', 'withdrawn', 'discharged')) THEN 2 ELSE 0 END WHEN ("r1"."kind__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."date__m" = 0) THEN CASE WHEN ("r1"."date__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."date__f" >= 19174) AND ("r1"."date__l" < 19539)) THEN 2 WHEN (("r1"."date__l" < 19174) OR ("r1"."date__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."date__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records3" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."w" AS "w",
    "x"."p" AS "p",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."c1" AS "c1",
    "x"."c2" AS "c2",
    "x"."c3" AS "c3",
    "x"."c4" AS "c4",
    "x"."c5" AS "c5",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged2" AS "x"
),
"members4" AS (
  SELECT "x"."row_id" AS "row_id",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."key0" AS "key0",
    "x"."key0_m" AS "key0_m",
    "x"."org" AS "org",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    "x"."s0" AS "s0",
    "x"."s1" AS "s1",
    "x"."s2" AS "s2",
    "x"."s3" AS "s3",
    "x"."s4" AS "s4",
    "x"."s5" AS "s5",
    "x"."key0" AS "u0"
  FROM "records3" AS "x"
  WHERE ("x"."key0_m" = 0)
),
"units5" AS (
  SELECT "x"."u0" AS "u0",
    MAX("x"."s0") AS "s0",
    MAX("x"."s1") AS "s1",
    MAX("x"."s2") AS "s2",
    MAX("x"."s3") AS "s3",
    MAX("x"."s4") AS "s4",
    MAX("x"."s5") AS "s5",
    SUM(CASE WHEN ("x"."s0" = 2) THEN 1 ELSE 0 END) AS "records",
    MIN("x"."row_id") AS "first_row",
    1 AS "due"
  FROM "members4" AS "x"
  GROUP BY "x"."u0"
),
"placing8" AS (
  SELECT "x"."u0" AS "u0",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."s0" AS "s0",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    MAX("x"."s0") OVER (PARTITION BY "x"."u0") AS "best"
  FROM "members4" AS "x"
),
"single9" AS (
  SELECT DISTINCT "x"."u0" AS "u0",
    FIRST_VALUE("x"."d1") OVER (PARTITION BY "x"."u0" ORDER BY "x"."n1", COALESCE("x"."f", 99999999), COALESCE("x"."l", 99999999), "x"."d1") AS "d1"
  FROM "placing8" AS "x"
  WHERE ("x"."s0" = "x"."best")
)
SELECT "one"."d1" AS "code0",
  (1 - "u"."due") AS "late",
  "u"."s0" AS "s0",
  "u"."s1" AS "s1",
  "u"."s2" AS "s2",
  "u"."s3" AS "s3",
  "u"."s4" AS "s4",
  "u"."s5" AS "s5",
  COUNT(*) AS "n",
  SUM("u"."records") AS "records",
  SUM(1) AS "weight",
  SUM(0) AS "unweighted"
FROM "units5" AS "u"
JOIN "single9" AS "one" ON ("one"."u0" = "u"."u0")
GROUP BY "one"."d1", (1 - "u"."due"), "u"."s0", "u"."s1", "u"."s2", "u"."s3", "u"."s4", "u"."s5";
