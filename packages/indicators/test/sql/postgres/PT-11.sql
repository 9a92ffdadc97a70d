WITH "t_cases" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."status" END AS "status",
    CASE WHEN ("x"."status" IS NULL) THEN GREATEST(COALESCE("x"."status__missing", 3), 1) WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."status" IN ('not_collected')) THEN 3 WHEN ("x"."status" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "status__m",
    CASE WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedOn" END AS "identifiedOn",
    CASE WHEN ("x"."identifiedOn" IS NULL) THEN GREATEST(COALESCE("x"."identifiedOn__missing", 3), 1) WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedOn" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedOn" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedOn__m",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-01-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01-01') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__f",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN ((CAST((DATE '1970-01-01' + CAST(CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END AS INTEGER)) + 1 * INTERVAL '1 month' AS DATE) - DATE '1970-01-01') - 1) WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-12-31') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-12-31'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-12-31'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-12-31') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__l",
    CASE WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."id" END AS "id",
    CASE WHEN ("x"."id" IS NULL) THEN GREATEST(COALESCE("x"."id__missing", 3), 1) WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."id" IN ('not_collected')) THEN 3 WHEN ("x"."id" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "id__m",
    CASE WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."linkageKey" END AS "linkageKey",
    CASE WHEN ("x"."linkageKey" IS NULL) THEN GREATEST(COALESCE("x"."linkageKey__missing", 3), 1) WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."linkageKey" IN ('not_collected')) THEN 3 WHEN ("x"."linkageKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "linkageKey__m",
    CASE WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."reportedBy" END AS "reportedBy",
    CASE WHEN ("x"."reportedBy" IS NULL) THEN GREATEST(COALESCE("x"."reportedBy__missing", 3), 1) WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."reportedBy" IN ('not_collected')) THEN 3 WHEN ("x"."reportedBy" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "reportedBy__m",
    CASE WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."personKey" END AS "personKey",
    CASE WHEN ("x"."personKey" IS NULL) THEN GREATEST(COALESCE("x"."personKey__missing", 3), 1) WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."personKey" IN ('not_collected')) THEN 3 WHEN ("x"."personKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "personKey__m",
    CASE WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."sex" END AS "sex",
    CASE WHEN ("x"."sex" IS NULL) THEN GREATEST(COALESCE("x"."sex__missing", 3), 1) WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."sex" IN ('not_collected')) THEN 3 WHEN ("x"."sex" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "sex__m",
    CASE WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageGroup" END AS "ageGroup",
    CASE WHEN ("x"."ageGroup" IS NULL) THEN GREATEST(COALESCE("x"."ageGroup__missing", 3), 1) WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageGroup" IN ('not_collected')) THEN 3 WHEN ("x"."ageGroup" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageGroup__m",
    "x"."age" AS "age",
    CASE WHEN (NOT ("x"."age" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."age__missing", 3), 1) END AS "age__m",
    CASE WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageBand" END AS "ageBand",
    CASE WHEN ("x"."ageBand" IS NULL) THEN GREATEST(COALESCE("x"."ageBand__missing", 3), 1) WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageBand" IN ('not_collected')) THEN 3 WHEN ("x"."ageBand" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageBand__m",
    "x"."birthYear" AS "birthYear",
    CASE WHEN (NOT ("x"."birthYear" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."birthYear__missing", 3), 1) END AS "birthYear__m",
    "x"."exploitations__types" AS "exploitations__types",
    CASE WHEN (NOT ("x"."exploitations__types" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."exploitations__types__missing", 3), 1) END AS "exploitations__types__m",
    COALESCE("x"."exploitations__types__incomplete", 0) AS "exploitations__types__i",
    "x"."citizenships" AS "citizenships",
    CASE WHEN (NOT ("x"."citizenships" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."citizenships__missing", 3), 1) END AS "citizenships__m",
    COALESCE("x"."citizenships__incomplete", 0) AS "citizenships__i",
    CASE WHEN (COALESCE("x"."identifiedAt__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."identifiedAt__missing", 3), 1) END AS "identifiedAt__m",
    CASE WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__code" END AS "identifiedAt__code",
    CASE WHEN ("x"."identifiedAt__code" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__code__missing", 3), 1) WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__code" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__code__m",
    CASE WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__country" END AS "identifiedAt__country",
    CASE WHEN ("x"."identifiedAt__country" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__country__missing", 3), 1) WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__country" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__country__m",
    CASE WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__level" END AS "identifiedAt__level",
    CASE WHEN ("x"."identifiedAt__level" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__level__missing", 3), 1) WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__level" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__level__m",
    CASE WHEN (COALESCE("x"."place__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."place__missing", 3), 1) END AS "place__m",
    CASE WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__code" END AS "place__code",
    CASE WHEN ("x"."place__code" IS NULL) THEN GREATEST(COALESCE("x"."place__code__missing", 3), 1) WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__code" IN ('not_collected')) THEN 3 WHEN ("x"."place__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__code__m",
    CASE WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__country" END AS "place__country",
    CASE WHEN ("x"."place__country" IS NULL) THEN GREATEST(COALESCE("x"."place__country__missing", 3), 1) WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__country" IN ('not_collected')) THEN 3 WHEN ("x"."place__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__country__m",
    CASE WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__level" END AS "place__level",
    CASE WHEN ("x"."place__level" IS NULL) THEN GREATEST(COALESCE("x"."place__level__missing", 3), 1) WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__level" IN ('not_collected')) THEN 3 WHEN ("x"."place__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__level__m"
  FROM "cases" AS "x"
),
"t_services" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."caseId" END AS "caseId",
    CASE WHEN ("x"."caseId" IS NULL) THEN GREATEST(COALESCE("x"."caseId__missing", 3), 1) WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."caseId" IN ('not_collected')) THEN 3 WHEN ("x"."caseId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "caseId__m",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."channel" END AS "channel",
    CASE WHEN ("x"."channel" IS NULL) THEN GREATEST(COALESCE("x"."channel__missing", 3), 1) WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."channel" IN ('not_collected')) THEN 3 WHEN ("x"."channel" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "channel__m"
  FROM "services" AS "x"
),
"k3" AS (
  SELECT "r1"."row_id" AS "key",
    "r1"."id" AS "k0"
  FROM "t_cases" AS "r1"
  WHERE (NOT ("r1"."id" IS NULL))
),
"k4" AS (
  SELECT "r2"."row_id" AS "row",
    "r2"."caseId" AS "k0"
  FROM "t_services" AS "r2"
  WHERE (NOT ("r2"."caseId" IS NULL))
),
"l5" AS (
  SELECT "a"."key" AS "key",
    "b"."row" AS "row"
  FROM "k3" AS "a"
  JOIN "k4" AS "b" ON ("a"."k0" = "b"."k0")
),
"j7" AS (
  SELECT "r6_p"."key" AS "k0",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 2) THEN 1 ELSE 0 END) AS "certain",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 1) THEN 1 ELSE 0 END) AS "open"
  FROM "l5" AS "r6_p"
  JOIN "t_services" AS "r6" ON ("r6"."row_id" = "r6_p"."row")
  GROUP BY "r6_p"."key"
),
"d8" AS (
  SELECT "r1"."row_id" AS "k0",
    GREATEST(0, ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END)) AS "p_low",
    ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) AS "p_high",
    CASE WHEN ((NOT (CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (NOT (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) >= 0)) THEN 0 ELSE 1 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d9" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN "r1"."ageGroup" WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END WHEN ("r1"."ageBand__m" = 0) THEN CASE WHEN ("r1"."ageBand" IN ('0-8', '9-17')) THEN 'child' WHEN ("r1"."ageBand" IN ('18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+')) THEN 'adult' ELSE "r1"."ageBand" END ELSE CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END END AS "p_value",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 WHEN ("r1"."ageBand__m" = 0) THEN 0 WHEN (CASE WHEN ("d8_j"."p_missing" <> 0) THEN "d8_j"."p_missing" WHEN (CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 ELSE "r1"."ageGroup__m" END AS "p_missing"
  FROM "t_cases" AS "r1"
  LEFT JOIN "d8" AS "d8_j" ON ("d8_j"."k0" = "r1"."row_id")
),
"d10" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."identifiedAt__m" <> 0) THEN "r1"."identifiedAt__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d11" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."place__m" <> 0) THEN "r1"."place__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"judged12" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    2 AS "c1",
    0 AS "c2",
    0 AS "c3",
    CASE WHEN (COALESCE("j7_j"."certain", 0) >= 1) THEN 2 WHEN (NOT ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 4) OR ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 0) AND (("r1"."id__m" = 0) OR ("r1"."id__m" = 4))))) THEN 1 WHEN ((COALESCE("j7_j"."certain", 0) + COALESCE("j7_j"."open", 0)) < 1) THEN 0 ELSE 1 END AS "c4",
    0 AS "c5",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN "r1"."linkageKey" WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN ("r1"."reportedBy" || '|' || "r1"."personKey") ELSE "r1"."personKey" END AS "key0",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN 0 WHEN ("r1"."personKey__m" = 0) THEN 0 ELSE "r1"."linkageKey__m" END AS "key0_m",
    CASE WHEN ("r1"."reportedBy__m" = 0) THEN "r1"."reportedBy" ELSE '' END AS "org",
    CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1",
    "r1"."exploitations__types" AS "d2",
    CASE WHEN ("r1"."exploitations__types__m" = 0) THEN 0 WHEN ("r1"."exploitations__types__m" = 4) THEN 2 ELSE 1 END AS "n2",
    "r1"."citizenships" AS "d3",
    CASE WHEN ("r1"."citizenships__m" = 0) THEN 0 WHEN ("r1"."citizenships__m" = 4) THEN 2 ELSE 1 END AS "n3",
    CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END AS "d4",
    CASE WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n4"
  FROM "t_cases" AS "r1"
  LEFT JOIN "j7" AS "j7_j" ON ("j7_j"."k0" = "r1"."row_id")
  LEFT JOIN "d9" AS "d9_j" ON ("d9_j"."k0" = "r1"."row_id")
  LEFT JOIN "d10" AS "d10_j" ON ("d10_j"."k0" = "r1"."row_id")
  LEFT JOIN "d11" AS "d11_j" ON ("d11_j"."k0" = "r1"."row_id")
  WHERE ((CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records13" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged12" AS "x"
)
SELECT SUM(CASE WHEN ("x"."s0" = 2) THEN 1 ELSE 0 END) AS "included",
  SUM(CASE WHEN ("x"."s0" = 1) THEN 1 ELSE 0 END) AS "undetermined",
  SUM(CASE WHEN (("x"."p" <> 2) AND ("x"."f" IS NULL)) THEN 1 ELSE 0 END) AS "undated",
  SUM(CASE WHEN (("x"."p" <> 2) AND (NOT ("x"."f" IS NULL))) THEN 1 ELSE 0 END) AS "ambiguous",
  SUM(CASE WHEN (("x"."key0_m" <> 0) AND ("x"."s0" = 2)) THEN 1 ELSE 0 END) AS "keyless",
  SUM(CASE WHEN (("x"."key0_m" <> 0) AND (NOT ("x"."s0" = 2))) THEN 1 ELSE 0 END) AS "keyless_open"
FROM "records13" AS "x";

WITH "t_cases" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."status" END AS "status",
    CASE WHEN ("x"."status" IS NULL) THEN GREATEST(COALESCE("x"."status__missing", 3), 1) WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."status" IN ('not_collected')) THEN 3 WHEN ("x"."status" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "status__m",
    CASE WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedOn" END AS "identifiedOn",
    CASE WHEN ("x"."identifiedOn" IS NULL) THEN GREATEST(COALESCE("x"."identifiedOn__missing", 3), 1) WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedOn" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedOn" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedOn__m",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-01-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01-01') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__f",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN ((CAST((DATE '1970-01-01' + CAST(CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END AS INTEGER)) + 1 * INTERVAL '1 month' AS DATE) - DATE '1970-01-01') - 1) WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-12-31') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-12-31'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-12-31'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-12-31') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__l",
    CASE WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."id" END AS "id",
    CASE WHEN ("x"."id" IS NULL) THEN GREATEST(COALESCE("x"."id__missing", 3), 1) WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."id" IN ('not_collected')) THEN 3 WHEN ("x"."id" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "id__m",
    CASE WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."linkageKey" END AS "linkageKey",
    CASE WHEN ("x"."linkageKey" IS NULL) THEN GREATEST(COALESCE("x"."linkageKey__missing", 3), 1) WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."linkageKey" IN ('not_collected')) THEN 3 WHEN ("x"."linkageKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "linkageKey__m",
    CASE WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."reportedBy" END AS "reportedBy",
    CASE WHEN ("x"."reportedBy" IS NULL) THEN GREATEST(COALESCE("x"."reportedBy__missing", 3), 1) WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."reportedBy" IN ('not_collected')) THEN 3 WHEN ("x"."reportedBy" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "reportedBy__m",
    CASE WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."personKey" END AS "personKey",
    CASE WHEN ("x"."personKey" IS NULL) THEN GREATEST(COALESCE("x"."personKey__missing", 3), 1) WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."personKey" IN ('not_collected')) THEN 3 WHEN ("x"."personKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "personKey__m",
    CASE WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."sex" END AS "sex",
    CASE WHEN ("x"."sex" IS NULL) THEN GREATEST(COALESCE("x"."sex__missing", 3), 1) WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."sex" IN ('not_collected')) THEN 3 WHEN ("x"."sex" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "sex__m",
    CASE WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageGroup" END AS "ageGroup",
    CASE WHEN ("x"."ageGroup" IS NULL) THEN GREATEST(COALESCE("x"."ageGroup__missing", 3), 1) WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageGroup" IN ('not_collected')) THEN 3 WHEN ("x"."ageGroup" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageGroup__m",
    "x"."age" AS "age",
    CASE WHEN (NOT ("x"."age" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."age__missing", 3), 1) END AS "age__m",
    CASE WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageBand" END AS "ageBand",
    CASE WHEN ("x"."ageBand" IS NULL) THEN GREATEST(COALESCE("x"."ageBand__missing", 3), 1) WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageBand" IN ('not_collected')) THEN 3 WHEN ("x"."ageBand" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageBand__m",
    "x"."birthYear" AS "birthYear",
    CASE WHEN (NOT ("x"."birthYear" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."birthYear__missing", 3), 1) END AS "birthYear__m",
    "x"."exploitations__types" AS "exploitations__types",
    CASE WHEN (NOT ("x"."exploitations__types" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."exploitations__types__missing", 3), 1) END AS "exploitations__types__m",
    COALESCE("x"."exploitations__types__incomplete", 0) AS "exploitations__types__i",
    "x"."citizenships" AS "citizenships",
    CASE WHEN (NOT ("x"."citizenships" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."citizenships__missing", 3), 1) END AS "citizenships__m",
    COALESCE("x"."citizenships__incomplete", 0) AS "citizenships__i",
    CASE WHEN (COALESCE("x"."identifiedAt__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."identifiedAt__missing", 3), 1) END AS "identifiedAt__m",
    CASE WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__code" END AS "identifiedAt__code",
    CASE WHEN ("x"."identifiedAt__code" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__code__missing", 3), 1) WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__code" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__code__m",
    CASE WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__country" END AS "identifiedAt__country",
    CASE WHEN ("x"."identifiedAt__country" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__country__missing", 3), 1) WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__country" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__country__m",
    CASE WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__level" END AS "identifiedAt__level",
    CASE WHEN ("x"."identifiedAt__level" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__level__missing", 3), 1) WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__level" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__level__m",
    CASE WHEN (COALESCE("x"."place__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."place__missing", 3), 1) END AS "place__m",
    CASE WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__code" END AS "place__code",
    CASE WHEN ("x"."place__code" IS NULL) THEN GREATEST(COALESCE("x"."place__code__missing", 3), 1) WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__code" IN ('not_collected')) THEN 3 WHEN ("x"."place__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__code__m",
    CASE WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__country" END AS "place__country",
    CASE WHEN ("x"."place__country" IS NULL) THEN GREATEST(COALESCE("x"."place__country__missing", 3), 1) WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__country" IN ('not_collected')) THEN 3 WHEN ("x"."place__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__country__m",
    CASE WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__level" END AS "place__level",
    CASE WHEN ("x"."place__level" IS NULL) THEN GREATEST(COALESCE("x"."place__level__missing", 3), 1) WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__level" IN ('not_collected')) THEN 3 WHEN ("x"."place__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__level__m"
  FROM "cases" AS "x"
),
"t_services" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."caseId" END AS "caseId",
    CASE WHEN ("x"."caseId" IS NULL) THEN GREATEST(COALESCE("x"."caseId__missing", 3), 1) WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."caseId" IN ('not_collected')) THEN 3 WHEN ("x"."caseId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "caseId__m",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."channel" END AS "channel",
    CASE WHEN ("x"."channel" IS NULL) THEN GREATEST(COALESCE("x"."channel__missing", 3), 1) WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."channel" IN ('not_collected')) THEN 3 WHEN ("x"."channel" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "channel__m"
  FROM "services" AS "x"
),
"k3" AS (
  SELECT "r1"."row_id" AS "key",
    "r1"."id" AS "k0"
  FROM "t_cases" AS "r1"
  WHERE (NOT ("r1"."id" IS NULL))
),
"k4" AS (
  SELECT "r2"."row_id" AS "row",
    "r2"."caseId" AS "k0"
  FROM "t_services" AS "r2"
  WHERE (NOT ("r2"."caseId" IS NULL))
),
"l5" AS (
  SELECT "a"."key" AS "key",
    "b"."row" AS "row"
  FROM "k3" AS "a"
  JOIN "k4" AS "b" ON ("a"."k0" = "b"."k0")
),
"j7" AS (
  SELECT "r6_p"."key" AS "k0",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 2) THEN 1 ELSE 0 END) AS "certain",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 1) THEN 1 ELSE 0 END) AS "open"
  FROM "l5" AS "r6_p"
  JOIN "t_services" AS "r6" ON ("r6"."row_id" = "r6_p"."row")
  GROUP BY "r6_p"."key"
),
"d8" AS (
  SELECT "r1"."row_id" AS "k0",
    GREATEST(0, ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END)) AS "p_low",
    ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) AS "p_high",
    CASE WHEN ((NOT (CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (NOT (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) >= 0)) THEN 0 ELSE 1 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d9" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN "r1"."ageGroup" WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END WHEN ("r1"."ageBand__m" = 0) THEN CASE WHEN ("r1"."ageBand" IN ('0-8', '9-17')) THEN 'child' WHEN ("r1"."ageBand" IN ('18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+')) THEN 'adult' ELSE "r1"."ageBand" END ELSE CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END END AS "p_value",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 WHEN ("r1"."ageBand__m" = 0) THEN 0 WHEN (CASE WHEN ("d8_j"."p_missing" <> 0) THEN "d8_j"."p_missing" WHEN (CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 ELSE "r1"."ageGroup__m" END AS "p_missing"
  FROM "t_cases" AS "r1"
  LEFT JOIN "d8" AS "d8_j" ON ("d8_j"."k0" = "r1"."row_id")
),
"d10" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."identifiedAt__m" <> 0) THEN "r1"."identifiedAt__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d11" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."place__m" <> 0) THEN "r1"."place__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"judged12" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    2 AS "c1",
    0 AS "c2",
    0 AS "c3",
    CASE WHEN (COALESCE("j7_j"."certain", 0) >= 1) THEN 2 WHEN (NOT ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 4) OR ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 0) AND (("r1"."id__m" = 0) OR ("r1"."id__m" = 4))))) THEN 1 WHEN ((COALESCE("j7_j"."certain", 0) + COALESCE("j7_j"."open", 0)) < 1) THEN 0 ELSE 1 END AS "c4",
    0 AS "c5",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN "r1"."linkageKey" WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN ("r1"."reportedBy" || '|' || "r1"."personKey") ELSE "r1"."personKey" END AS "key0",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN 0 WHEN ("r1"."personKey__m" = 0) THEN 0 ELSE "r1"."linkageKey__m" END AS "key0_m",
    CASE WHEN ("r1"."reportedBy__m" = 0) THEN "r1"."reportedBy" ELSE '' END AS "org",
    CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1",
    "r1"."exploitations__types" AS "d2",
    CASE WHEN ("r1"."exploitations__types__m" = 0) THEN 0 WHEN ("r1"."exploitations__types__m" = 4) THEN 2 ELSE 1 END AS "n2",
    "r1"."citizenships" AS "d3",
    CASE WHEN ("r1"."citizenships__m" = 0) THEN 0 WHEN ("r1"."citizenships__m" = 4) THEN 2 ELSE 1 END AS "n3",
    CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END AS "d4",
    CASE WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n4"
  FROM "t_cases" AS "r1"
  LEFT JOIN "j7" AS "j7_j" ON ("j7_j"."k0" = "r1"."row_id")
  LEFT JOIN "d9" AS "d9_j" ON ("d9_j"."k0" = "r1"."row_id")
  LEFT JOIN "d10" AS "d10_j" ON ("d10_j"."k0" = "r1"."row_id")
  LEFT JOIN "d11" AS "d11_j" ON ("d11_j"."k0" = "r1"."row_id")
  WHERE ((CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records13" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged12" AS "x"
),
"members14" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    "x"."s0" AS "s0",
    "x"."s1" AS "s1",
    "x"."s2" AS "s2",
    "x"."s3" AS "s3",
    "x"."s4" AS "s4",
    "x"."s5" AS "s5",
    "x"."key0" AS "u0"
  FROM "records13" AS "x"
  WHERE ("x"."key0_m" = 0)
),
"units15" AS (
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
  FROM "members14" AS "x"
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
FROM "units15" AS "u"
GROUP BY (1 - "u"."due"), "u"."s0", "u"."s1", "u"."s2", "u"."s3", "u"."s4", "u"."s5";

WITH "t_cases" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."status" END AS "status",
    CASE WHEN ("x"."status" IS NULL) THEN GREATEST(COALESCE("x"."status__missing", 3), 1) WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."status" IN ('not_collected')) THEN 3 WHEN ("x"."status" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "status__m",
    CASE WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedOn" END AS "identifiedOn",
    CASE WHEN ("x"."identifiedOn" IS NULL) THEN GREATEST(COALESCE("x"."identifiedOn__missing", 3), 1) WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedOn" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedOn" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedOn__m",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-01-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01-01') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__f",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN ((CAST((DATE '1970-01-01' + CAST(CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END AS INTEGER)) + 1 * INTERVAL '1 month' AS DATE) - DATE '1970-01-01') - 1) WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-12-31') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-12-31'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-12-31'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-12-31') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__l",
    CASE WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."id" END AS "id",
    CASE WHEN ("x"."id" IS NULL) THEN GREATEST(COALESCE("x"."id__missing", 3), 1) WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."id" IN ('not_collected')) THEN 3 WHEN ("x"."id" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "id__m",
    CASE WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."linkageKey" END AS "linkageKey",
    CASE WHEN ("x"."linkageKey" IS NULL) THEN GREATEST(COALESCE("x"."linkageKey__missing", 3), 1) WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."linkageKey" IN ('not_collected')) THEN 3 WHEN ("x"."linkageKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "linkageKey__m",
    CASE WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."reportedBy" END AS "reportedBy",
    CASE WHEN ("x"."reportedBy" IS NULL) THEN GREATEST(COALESCE("x"."reportedBy__missing", 3), 1) WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."reportedBy" IN ('not_collected')) THEN 3 WHEN ("x"."reportedBy" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "reportedBy__m",
    CASE WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."personKey" END AS "personKey",
    CASE WHEN ("x"."personKey" IS NULL) THEN GREATEST(COALESCE("x"."personKey__missing", 3), 1) WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."personKey" IN ('not_collected')) THEN 3 WHEN ("x"."personKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "personKey__m",
    CASE WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."sex" END AS "sex",
    CASE WHEN ("x"."sex" IS NULL) THEN GREATEST(COALESCE("x"."sex__missing", 3), 1) WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."sex" IN ('not_collected')) THEN 3 WHEN ("x"."sex" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "sex__m",
    CASE WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageGroup" END AS "ageGroup",
    CASE WHEN ("x"."ageGroup" IS NULL) THEN GREATEST(COALESCE("x"."ageGroup__missing", 3), 1) WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageGroup" IN ('not_collected')) THEN 3 WHEN ("x"."ageGroup" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageGroup__m",
    "x"."age" AS "age",
    CASE WHEN (NOT ("x"."age" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."age__missing", 3), 1) END AS "age__m",
    CASE WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageBand" END AS "ageBand",
    CASE WHEN ("x"."ageBand" IS NULL) THEN GREATEST(COALESCE("x"."ageBand__missing", 3), 1) WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageBand" IN ('not_collected')) THEN 3 WHEN ("x"."ageBand" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageBand__m",
    "x"."birthYear" AS "birthYear",
    CASE WHEN (NOT ("x"."birthYear" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."birthYear__missing", 3), 1) END AS "birthYear__m",
    "x"."exploitations__types" AS "exploitations__types",
    CASE WHEN (NOT ("x"."exploitations__types" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."exploitations__types__missing", 3), 1) END AS "exploitations__types__m",
    COALESCE("x"."exploitations__types__incomplete", 0) AS "exploitations__types__i",
    "x"."citizenships" AS "citizenships",
    CASE WHEN (NOT ("x"."citizenships" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."citizenships__missing", 3), 1) END AS "citizenships__m",
    COALESCE("x"."citizenships__incomplete", 0) AS "citizenships__i",
    CASE WHEN (COALESCE("x"."identifiedAt__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."identifiedAt__missing", 3), 1) END AS "identifiedAt__m",
    CASE WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__code" END AS "identifiedAt__code",
    CASE WHEN ("x"."identifiedAt__code" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__code__missing", 3), 1) WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__code" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__code__m",
    CASE WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__country" END AS "identifiedAt__country",
    CASE WHEN ("x"."identifiedAt__country" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__country__missing", 3), 1) WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__country" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__country__m",
    CASE WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__level" END AS "identifiedAt__level",
    CASE WHEN ("x"."identifiedAt__level" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__level__missing", 3), 1) WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__level" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__level__m",
    CASE WHEN (COALESCE("x"."place__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."place__missing", 3), 1) END AS "place__m",
    CASE WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__code" END AS "place__code",
    CASE WHEN ("x"."place__code" IS NULL) THEN GREATEST(COALESCE("x"."place__code__missing", 3), 1) WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__code" IN ('not_collected')) THEN 3 WHEN ("x"."place__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__code__m",
    CASE WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__country" END AS "place__country",
    CASE WHEN ("x"."place__country" IS NULL) THEN GREATEST(COALESCE("x"."place__country__missing", 3), 1) WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__country" IN ('not_collected')) THEN 3 WHEN ("x"."place__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__country__m",
    CASE WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__level" END AS "place__level",
    CASE WHEN ("x"."place__level" IS NULL) THEN GREATEST(COALESCE("x"."place__level__missing", 3), 1) WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__level" IN ('not_collected')) THEN 3 WHEN ("x"."place__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__level__m"
  FROM "cases" AS "x"
),
"t_services" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."caseId" END AS "caseId",
    CASE WHEN ("x"."caseId" IS NULL) THEN GREATEST(COALESCE("x"."caseId__missing", 3), 1) WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."caseId" IN ('not_collected')) THEN 3 WHEN ("x"."caseId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "caseId__m",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."channel" END AS "channel",
    CASE WHEN ("x"."channel" IS NULL) THEN GREATEST(COALESCE("x"."channel__missing", 3), 1) WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."channel" IN ('not_collected')) THEN 3 WHEN ("x"."channel" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "channel__m"
  FROM "services" AS "x"
),
"k3" AS (
  SELECT "r1"."row_id" AS "key",
    "r1"."id" AS "k0"
  FROM "t_cases" AS "r1"
  WHERE (NOT ("r1"."id" IS NULL))
),
"k4" AS (
  SELECT "r2"."row_id" AS "row",
    "r2"."caseId" AS "k0"
  FROM "t_services" AS "r2"
  WHERE (NOT ("r2"."caseId" IS NULL))
),
"l5" AS (
  SELECT "a"."key" AS "key",
    "b"."row" AS "row"
  FROM "k3" AS "a"
  JOIN "k4" AS "b" ON ("a"."k0" = "b"."k0")
),
"j7" AS (
  SELECT "r6_p"."key" AS "k0",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 2) THEN 1 ELSE 0 END) AS "certain",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 1) THEN 1 ELSE 0 END) AS "open"
  FROM "l5" AS "r6_p"
  JOIN "t_services" AS "r6" ON ("r6"."row_id" = "r6_p"."row")
  GROUP BY "r6_p"."key"
),
"d8" AS (
  SELECT "r1"."row_id" AS "k0",
    GREATEST(0, ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END)) AS "p_low",
    ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) AS "p_high",
    CASE WHEN ((NOT (CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (NOT (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) >= 0)) THEN 0 ELSE 1 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d9" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN "r1"."ageGroup" WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END WHEN ("r1"."ageBand__m" = 0) THEN CASE WHEN ("r1"."ageBand" IN ('0-8', '9-17')) THEN 'child' WHEN ("r1"."ageBand" IN ('18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+')) THEN 'adult' ELSE "r1"."ageBand" END ELSE CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END END AS "p_value",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 WHEN ("r1"."ageBand__m" = 0) THEN 0 WHEN (CASE WHEN ("d8_j"."p_missing" <> 0) THEN "d8_j"."p_missing" WHEN (CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 ELSE "r1"."ageGroup__m" END AS "p_missing"
  FROM "t_cases" AS "r1"
  LEFT JOIN "d8" AS "d8_j" ON ("d8_j"."k0" = "r1"."row_id")
),
"d10" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."identifiedAt__m" <> 0) THEN "r1"."identifiedAt__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d11" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."place__m" <> 0) THEN "r1"."place__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"judged12" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    2 AS "c1",
    0 AS "c2",
    0 AS "c3",
    CASE WHEN (COALESCE("j7_j"."certain", 0) >= 1) THEN 2 WHEN (NOT ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 4) OR ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 0) AND (("r1"."id__m" = 0) OR ("r1"."id__m" = 4))))) THEN 1 WHEN ((COALESCE("j7_j"."certain", 0) + COALESCE("j7_j"."open", 0)) < 1) THEN 0 ELSE 1 END AS "c4",
    0 AS "c5",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN "r1"."linkageKey" WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN ("r1"."reportedBy" || '|' || "r1"."personKey") ELSE "r1"."personKey" END AS "key0",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN 0 WHEN ("r1"."personKey__m" = 0) THEN 0 ELSE "r1"."linkageKey__m" END AS "key0_m",
    CASE WHEN ("r1"."reportedBy__m" = 0) THEN "r1"."reportedBy" ELSE '' END AS "org",
    CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1",
    "r1"."exploitations__types" AS "d2",
    CASE WHEN ("r1"."exploitations__types__m" = 0) THEN 0 WHEN ("r1"."exploitations__types__m" = 4) THEN 2 ELSE 1 END AS "n2",
    "r1"."citizenships" AS "d3",
    CASE WHEN ("r1"."citizenships__m" = 0) THEN 0 WHEN ("r1"."citizenships__m" = 4) THEN 2 ELSE 1 END AS "n3",
    CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END AS "d4",
    CASE WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n4"
  FROM "t_cases" AS "r1"
  LEFT JOIN "j7" AS "j7_j" ON ("j7_j"."k0" = "r1"."row_id")
  LEFT JOIN "d9" AS "d9_j" ON ("d9_j"."k0" = "r1"."row_id")
  LEFT JOIN "d10" AS "d10_j" ON ("d10_j"."k0" = "r1"."row_id")
  LEFT JOIN "d11" AS "d11_j" ON ("d11_j"."k0" = "r1"."row_id")
  WHERE ((CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records13" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged12" AS "x"
),
"members14" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    "x"."s0" AS "s0",
    "x"."s1" AS "s1",
    "x"."s2" AS "s2",
    "x"."s3" AS "s3",
    "x"."s4" AS "s4",
    "x"."s5" AS "s5",
    "x"."key0" AS "u0"
  FROM "records13" AS "x"
  WHERE ("x"."key0_m" = 0)
),
"units15" AS (
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
  FROM "members14" AS "x"
  GROUP BY "x"."u0"
),
"placing16" AS (
  SELECT "x"."u0" AS "u0",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."s0" AS "s0",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    MAX("x"."s0") OVER (PARTITION BY "x"."u0") AS "best"
  FROM "members14" AS "x"
),
"single17" AS (
  SELECT DISTINCT "x"."u0" AS "u0",
    FIRST_VALUE("x"."d0") OVER (PARTITION BY "x"."u0" ORDER BY "x"."n0", COALESCE("x"."f", 99999999), COALESCE("x"."l", 99999999), "x"."d0" COLLATE "C") AS "d0"
  FROM "placing16" AS "x"
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
FROM "units15" AS "u"
JOIN "single17" AS "one" ON ("one"."u0" = "u"."u0")
GROUP BY "one"."d0", (1 - "u"."due"), "u"."s0", "u"."s1", "u"."s2", "u"."s3", "u"."s4", "u"."s5";

WITH "t_cases" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."status" END AS "status",
    CASE WHEN ("x"."status" IS NULL) THEN GREATEST(COALESCE("x"."status__missing", 3), 1) WHEN ("x"."status" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."status" IN ('not_collected')) THEN 3 WHEN ("x"."status" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "status__m",
    CASE WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedOn" END AS "identifiedOn",
    CASE WHEN ("x"."identifiedOn" IS NULL) THEN GREATEST(COALESCE("x"."identifiedOn__missing", 3), 1) WHEN ("x"."identifiedOn" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedOn" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedOn" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedOn__m",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-01-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01-01') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__f",
    CASE WHEN (LENGTH("x"."identifiedOn") = 10) THEN CASE WHEN "x"."identifiedOn" ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR("x"."identifiedOn", 9, 2) BETWEEN '01' AND CASE SUBSTR("x"."identifiedOn", 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR("x"."identifiedOn", 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST("x"."identifiedOn" AS DATE) - DATE '1970-01-01' END END WHEN ((LENGTH("x"."identifiedOn") = 7) AND (SUBSTR("x"."identifiedOn", 5, 1) = '-')) THEN ((CAST((DATE '1970-01-01' + CAST(CASE WHEN ("x"."identifiedOn" || '-01') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-01'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-01'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-01'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-01') AS DATE) - DATE '1970-01-01' END END AS INTEGER)) + 1 * INTERVAL '1 month' AS DATE) - DATE '1970-01-01') - 1) WHEN (LENGTH("x"."identifiedOn") = 4) THEN CASE WHEN ("x"."identifiedOn" || '-12-31') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]$' THEN CASE WHEN SUBSTR(("x"."identifiedOn" || '-12-31'), 9, 2) BETWEEN '01' AND CASE SUBSTR(("x"."identifiedOn" || '-12-31'), 6, 2) WHEN '02' THEN CASE WHEN (CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 4 = 0 AND CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 100 <> 0 OR CAST(SUBSTR(("x"."identifiedOn" || '-12-31'), 1, 4) AS INTEGER) % 400 = 0) THEN '29' ELSE '28' END WHEN '04' THEN '30' WHEN '06' THEN '30' WHEN '09' THEN '30' WHEN '11' THEN '30' ELSE '31' END THEN CAST(("x"."identifiedOn" || '-12-31') AS DATE) - DATE '1970-01-01' END END ELSE CAST(NULL AS INTEGER) END AS "identifiedOn__l",
    CASE WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."id" END AS "id",
    CASE WHEN ("x"."id" IS NULL) THEN GREATEST(COALESCE("x"."id__missing", 3), 1) WHEN ("x"."id" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."id" IN ('not_collected')) THEN 3 WHEN ("x"."id" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "id__m",
    CASE WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."linkageKey" END AS "linkageKey",
    CASE WHEN ("x"."linkageKey" IS NULL) THEN GREATEST(COALESCE("x"."linkageKey__missing", 3), 1) WHEN ("x"."linkageKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."linkageKey" IN ('not_collected')) THEN 3 WHEN ("x"."linkageKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "linkageKey__m",
    CASE WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."reportedBy" END AS "reportedBy",
    CASE WHEN ("x"."reportedBy" IS NULL) THEN GREATEST(COALESCE("x"."reportedBy__missing", 3), 1) WHEN ("x"."reportedBy" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."reportedBy" IN ('not_collected')) THEN 3 WHEN ("x"."reportedBy" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "reportedBy__m",
    CASE WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."personKey" END AS "personKey",
    CASE WHEN ("x"."personKey" IS NULL) THEN GREATEST(COALESCE("x"."personKey__missing", 3), 1) WHEN ("x"."personKey" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."personKey" IN ('not_collected')) THEN 3 WHEN ("x"."personKey" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "personKey__m",
    CASE WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."sex" END AS "sex",
    CASE WHEN ("x"."sex" IS NULL) THEN GREATEST(COALESCE("x"."sex__missing", 3), 1) WHEN ("x"."sex" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."sex" IN ('not_collected')) THEN 3 WHEN ("x"."sex" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "sex__m",
    CASE WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageGroup" END AS "ageGroup",
    CASE WHEN ("x"."ageGroup" IS NULL) THEN GREATEST(COALESCE("x"."ageGroup__missing", 3), 1) WHEN ("x"."ageGroup" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageGroup" IN ('not_collected')) THEN 3 WHEN ("x"."ageGroup" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageGroup__m",
    "x"."age" AS "age",
    CASE WHEN (NOT ("x"."age" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."age__missing", 3), 1) END AS "age__m",
    CASE WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."ageBand" END AS "ageBand",
    CASE WHEN ("x"."ageBand" IS NULL) THEN GREATEST(COALESCE("x"."ageBand__missing", 3), 1) WHEN ("x"."ageBand" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."ageBand" IN ('not_collected')) THEN 3 WHEN ("x"."ageBand" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "ageBand__m",
    "x"."birthYear" AS "birthYear",
    CASE WHEN (NOT ("x"."birthYear" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."birthYear__missing", 3), 1) END AS "birthYear__m",
    "x"."exploitations__types" AS "exploitations__types",
    CASE WHEN (NOT ("x"."exploitations__types" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."exploitations__types__missing", 3), 1) END AS "exploitations__types__m",
    COALESCE("x"."exploitations__types__incomplete", 0) AS "exploitations__types__i",
    "x"."citizenships" AS "citizenships",
    CASE WHEN (NOT ("x"."citizenships" IS NULL)) THEN 0 ELSE GREATEST(COALESCE("x"."citizenships__missing", 3), 1) END AS "citizenships__m",
    COALESCE("x"."citizenships__incomplete", 0) AS "citizenships__i",
    CASE WHEN (COALESCE("x"."identifiedAt__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."identifiedAt__missing", 3), 1) END AS "identifiedAt__m",
    CASE WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__code" END AS "identifiedAt__code",
    CASE WHEN ("x"."identifiedAt__code" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__code__missing", 3), 1) WHEN ("x"."identifiedAt__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__code" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__code__m",
    CASE WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__country" END AS "identifiedAt__country",
    CASE WHEN ("x"."identifiedAt__country" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__country__missing", 3), 1) WHEN ("x"."identifiedAt__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__country" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__country__m",
    CASE WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."identifiedAt__level" END AS "identifiedAt__level",
    CASE WHEN ("x"."identifiedAt__level" IS NULL) THEN GREATEST(COALESCE("x"."identifiedAt__level__missing", 3), 1) WHEN ("x"."identifiedAt__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."identifiedAt__level" IN ('not_collected')) THEN 3 WHEN ("x"."identifiedAt__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "identifiedAt__level__m",
    CASE WHEN (COALESCE("x"."place__missing", 3) = 0) THEN 0 ELSE GREATEST(COALESCE("x"."place__missing", 3), 1) END AS "place__m",
    CASE WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__code" END AS "place__code",
    CASE WHEN ("x"."place__code" IS NULL) THEN GREATEST(COALESCE("x"."place__code__missing", 3), 1) WHEN ("x"."place__code" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__code" IN ('not_collected')) THEN 3 WHEN ("x"."place__code" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__code__m",
    CASE WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__country" END AS "place__country",
    CASE WHEN ("x"."place__country" IS NULL) THEN GREATEST(COALESCE("x"."place__country__missing", 3), 1) WHEN ("x"."place__country" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__country" IN ('not_collected')) THEN 3 WHEN ("x"."place__country" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__country__m",
    CASE WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."place__level" END AS "place__level",
    CASE WHEN ("x"."place__level" IS NULL) THEN GREATEST(COALESCE("x"."place__level__missing", 3), 1) WHEN ("x"."place__level" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."place__level" IN ('not_collected')) THEN 3 WHEN ("x"."place__level" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "place__level__m"
  FROM "cases" AS "x"
),
"t_services" AS (
  SELECT "x"."row_id" AS "row_id",
    CASE WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."caseId" END AS "caseId",
    CASE WHEN ("x"."caseId" IS NULL) THEN GREATEST(COALESCE("x"."caseId__missing", 3), 1) WHEN ("x"."caseId" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."caseId" IN ('not_collected')) THEN 3 WHEN ("x"."caseId" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "caseId__m",
    CASE WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."kind" END AS "kind",
    CASE WHEN ("x"."kind" IS NULL) THEN GREATEST(COALESCE("x"."kind__missing", 3), 1) WHEN ("x"."kind" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."kind" IN ('not_collected')) THEN 3 WHEN ("x"."kind" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "kind__m",
    CASE WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U', 'not_collected', 'not_applicable', '_Z')) THEN CAST(NULL AS TEXT) ELSE "x"."channel" END AS "channel",
    CASE WHEN ("x"."channel" IS NULL) THEN GREATEST(COALESCE("x"."channel__missing", 3), 1) WHEN ("x"."channel" IN ('unknown', 'not_known', 'not_reported', 'withheld', 'illegible', '_U')) THEN 1 WHEN ("x"."channel" IN ('not_collected')) THEN 3 WHEN ("x"."channel" IN ('not_applicable', '_Z')) THEN 4 ELSE 0 END AS "channel__m"
  FROM "services" AS "x"
),
"k3" AS (
  SELECT "r1"."row_id" AS "key",
    "r1"."id" AS "k0"
  FROM "t_cases" AS "r1"
  WHERE (NOT ("r1"."id" IS NULL))
),
"k4" AS (
  SELECT "r2"."row_id" AS "row",
    "r2"."caseId" AS "k0"
  FROM "t_services" AS "r2"
  WHERE (NOT ("r2"."caseId" IS NULL))
),
"l5" AS (
  SELECT "a"."key" AS "key",
    "b"."row" AS "row"
  FROM "k3" AS "a"
  JOIN "k4" AS "b" ON ("a"."k0" = "b"."k0")
),
"j7" AS (
  SELECT "r6_p"."key" AS "k0",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 2) THEN 1 ELSE 0 END) AS "certain",
    SUM(CASE WHEN (LEAST(CASE WHEN ("r6"."kind__m" = 0) THEN CASE WHEN ("r6"."kind" = 'referral') THEN 2 ELSE 0 END WHEN ("r6"."kind__m" = 4) THEN 0 ELSE 1 END, CASE WHEN ("r6"."channel__m" = 0) THEN CASE WHEN ("r6"."channel" = 'nrm') THEN 2 ELSE 0 END WHEN ("r6"."channel__m" = 4) THEN 0 ELSE 1 END) = 1) THEN 1 ELSE 0 END) AS "open"
  FROM "l5" AS "r6_p"
  JOIN "t_services" AS "r6" ON ("r6"."row_id" = "r6_p"."row")
  GROUP BY "r6_p"."key"
),
"d8" AS (
  SELECT "r1"."row_id" AS "k0",
    GREATEST(0, ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((((("r1"."birthYear" + 1) - 1) * 365) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.25))) - FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.01))) + FLOOR((((("r1"."birthYear" + 1) - 1) + 0.5) * 0.0025))) - 719162) - 1) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END)) AS "p_low",
    ((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) AS "p_high",
    CASE WHEN ((NOT (CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (NOT (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END IS NULL)) AND (((CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) - CAST(EXTRACT(YEAR FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) - CASE WHEN (((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER)) < ((CAST(EXTRACT(MONTH FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER) * 100) + CAST(EXTRACT(DAY FROM (DATE '1970-01-01' + CAST(CASE WHEN ("r1"."birthYear__m" = 0) THEN CASE WHEN (("r1"."birthYear" = FLOOR("r1"."birthYear")) AND ("r1"."birthYear" >= 1) AND ("r1"."birthYear" <= 9999)) THEN (((((("r1"."birthYear" - 1) * 365) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.25))) - FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.01))) + FLOOR(((("r1"."birthYear" - 1) + 0.5) * 0.0025))) - 719162) ELSE CAST(NULL AS DOUBLE PRECISION) END ELSE CAST(NULL AS INTEGER) END AS INTEGER))) AS INTEGER))) THEN 1 ELSE 0 END) >= 0)) THEN 0 ELSE 1 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d9" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN "r1"."ageGroup" WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END WHEN ("r1"."ageBand__m" = 0) THEN CASE WHEN ("r1"."ageBand" IN ('0-8', '9-17')) THEN 'child' WHEN ("r1"."ageBand" IN ('18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+')) THEN 'adult' ELSE "r1"."ageBand" END ELSE CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END END AS "p_value",
    CASE WHEN ("r1"."ageGroup__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."age__m" <> 0) THEN "r1"."age__m" WHEN (CASE WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 0) AND ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" <= 17))) THEN 'child' WHEN ((NOT ("r1"."age" IS NULL)) AND ("r1"."age" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 WHEN ("r1"."ageBand__m" = 0) THEN 0 WHEN (CASE WHEN ("d8_j"."p_missing" <> 0) THEN "d8_j"."p_missing" WHEN (CASE WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 0) AND ((NOT ("d8_j"."p_high" IS NULL)) AND ("d8_j"."p_high" <= 17))) THEN 'child' WHEN ((NOT ("d8_j"."p_low" IS NULL)) AND ("d8_j"."p_low" >= 18)) THEN 'adult' ELSE CAST(NULL AS TEXT) END IS NULL) THEN 1 ELSE 0 END = 0) THEN 0 ELSE "r1"."ageGroup__m" END AS "p_missing"
  FROM "t_cases" AS "r1"
  LEFT JOIN "d8" AS "d8_j" ON ("d8_j"."k0" = "r1"."row_id")
),
"d10" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."identifiedAt__m" <> 0) THEN "r1"."identifiedAt__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."identifiedAt__level" <> '') THEN "r1"."identifiedAt__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__code" <> '') THEN "r1"."identifiedAt__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."identifiedAt__country" <> '') THEN "r1"."identifiedAt__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"d11" AS (
  SELECT "r1"."row_id" AS "k0",
    CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END AS "p_value",
    CASE WHEN ("r1"."place__m" <> 0) THEN "r1"."place__m" WHEN (CASE WHEN ((NOT (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END IS NULL)) AND (CASE WHEN ("r1"."place__level" <> '') THEN "r1"."place__level" ELSE CAST(NULL AS TEXT) END = 'adm1') AND (NOT (COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) IS NULL))) THEN COALESCE(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) ELSE COALESCE(CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__code" <> '') THEN "r1"."place__code" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END, CASE WHEN ((SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 2) = 'KE') AND (LENGTH(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END) >= 5)) THEN SUBSTR(CASE WHEN ("r1"."place__country" <> '') THEN "r1"."place__country" ELSE CAST(NULL AS TEXT) END, 1, 5) ELSE CAST(NULL AS TEXT) END) END IS NULL) THEN 1 ELSE 0 END AS "p_missing"
  FROM "t_cases" AS "r1"
),
"judged12" AS (
  SELECT "r1"."row_id" AS "row_id",
    CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END AS "w",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END AS "p",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__f" ELSE CAST(NULL AS INTEGER) END AS "f",
    CASE WHEN ("r1"."identifiedOn__m" = 0) THEN "r1"."identifiedOn__l" ELSE CAST(NULL AS INTEGER) END AS "l",
    2 AS "c1",
    0 AS "c2",
    0 AS "c3",
    CASE WHEN (COALESCE("j7_j"."certain", 0) >= 1) THEN 2 WHEN (NOT ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 4) OR ((CASE WHEN (NOT ("r1"."id__m" = 0)) THEN "r1"."id__m" ELSE 0 END = 0) AND (("r1"."id__m" = 0) OR ("r1"."id__m" = 4))))) THEN 1 WHEN ((COALESCE("j7_j"."certain", 0) + COALESCE("j7_j"."open", 0)) < 1) THEN 0 ELSE 1 END AS "c4",
    0 AS "c5",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN "r1"."linkageKey" WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN ("r1"."reportedBy" || '|' || "r1"."personKey") ELSE "r1"."personKey" END AS "key0",
    CASE WHEN ("r1"."linkageKey__m" = 0) THEN 0 WHEN (CASE WHEN ("r1"."reportedBy__m" <> 0) THEN "r1"."reportedBy__m" WHEN ("r1"."personKey__m" <> 0) THEN "r1"."personKey__m" ELSE 0 END = 0) THEN 0 WHEN ("r1"."personKey__m" = 0) THEN 0 ELSE "r1"."linkageKey__m" END AS "key0_m",
    CASE WHEN ("r1"."reportedBy__m" = 0) THEN "r1"."reportedBy" ELSE '' END AS "org",
    CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END AS "d0",
    CASE WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("r1"."sex__m" = 0) THEN COALESCE("r1"."sex", '_U') ELSE CASE WHEN ("r1"."sex__m" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n0",
    CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END AS "d1",
    CASE WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN ("d9_j"."p_missing" = 0) THEN COALESCE("d9_j"."p_value", '_U') ELSE CASE WHEN ("d9_j"."p_missing" = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n1",
    "r1"."exploitations__types" AS "d2",
    CASE WHEN ("r1"."exploitations__types__m" = 0) THEN 0 WHEN ("r1"."exploitations__types__m" = 4) THEN 2 ELSE 1 END AS "n2",
    "r1"."citizenships" AS "d3",
    CASE WHEN ("r1"."citizenships__m" = 0) THEN 0 WHEN ("r1"."citizenships__m" = 4) THEN 2 ELSE 1 END AS "n3",
    CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END AS "d4",
    CASE WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_U') THEN 1 WHEN (CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 0) THEN COALESCE(CASE WHEN ("d10_j"."p_missing" = 0) THEN "d10_j"."p_value" ELSE "d11_j"."p_value" END, '_U') ELSE CASE WHEN (CASE WHEN ("d10_j"."p_missing" = 0) THEN 0 WHEN ("d11_j"."p_missing" = 0) THEN 0 ELSE "d10_j"."p_missing" END = 4) THEN '_Z' ELSE '_U' END END = '_Z') THEN 2 ELSE 0 END AS "n4"
  FROM "t_cases" AS "r1"
  LEFT JOIN "j7" AS "j7_j" ON ("j7_j"."k0" = "r1"."row_id")
  LEFT JOIN "d9" AS "d9_j" ON ("d9_j"."k0" = "r1"."row_id")
  LEFT JOIN "d10" AS "d10_j" ON ("d10_j"."k0" = "r1"."row_id")
  LEFT JOIN "d11" AS "d11_j" ON ("d11_j"."k0" = "r1"."row_id")
  WHERE ((CASE WHEN ("r1"."status__m" = 0) THEN CASE WHEN ("r1"."status" IN ('confirmed', 'possible')) THEN 2 ELSE 0 END WHEN ("r1"."status__m" = 4) THEN 0 ELSE 1 END > 0) AND (CASE WHEN ("r1"."identifiedOn__m" = 0) THEN CASE WHEN ("r1"."identifiedOn__f" IS NULL) THEN 1 ELSE CASE WHEN (("r1"."identifiedOn__f" >= 19174) AND ("r1"."identifiedOn__l" < 19539)) THEN 2 WHEN (("r1"."identifiedOn__l" < 19174) OR ("r1"."identifiedOn__f" >= 19539)) THEN 0 ELSE 1 END END WHEN ("r1"."identifiedOn__m" = 4) THEN 0 ELSE 1 END > 0))
),
"records13" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    LEAST("x"."w", "x"."p") AS "s0",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c1") AS "s1",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c2") AS "s2",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c3") AS "s3",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c4") AS "s4",
    LEAST(LEAST("x"."w", "x"."p"), "x"."c5") AS "s5"
  FROM "judged12" AS "x"
),
"members14" AS (
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
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    "x"."s0" AS "s0",
    "x"."s1" AS "s1",
    "x"."s2" AS "s2",
    "x"."s3" AS "s3",
    "x"."s4" AS "s4",
    "x"."s5" AS "s5",
    "x"."key0" AS "u0"
  FROM "records13" AS "x"
  WHERE ("x"."key0_m" = 0)
),
"units15" AS (
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
  FROM "members14" AS "x"
  GROUP BY "x"."u0"
),
"placing18" AS (
  SELECT "x"."u0" AS "u0",
    "x"."f" AS "f",
    "x"."l" AS "l",
    "x"."s0" AS "s0",
    "x"."d0" AS "d0",
    "x"."n0" AS "n0",
    "x"."d1" AS "d1",
    "x"."n1" AS "n1",
    "x"."d2" AS "d2",
    "x"."n2" AS "n2",
    "x"."d3" AS "d3",
    "x"."n3" AS "n3",
    "x"."d4" AS "d4",
    "x"."n4" AS "n4",
    MAX("x"."s0") OVER (PARTITION BY "x"."u0") AS "best"
  FROM "members14" AS "x"
),
"single19" AS (
  SELECT DISTINCT "x"."u0" AS "u0",
    FIRST_VALUE("x"."d1") OVER (PARTITION BY "x"."u0" ORDER BY "x"."n1", COALESCE("x"."f", 99999999), COALESCE("x"."l", 99999999), "x"."d1" COLLATE "C") AS "d1"
  FROM "placing18" AS "x"
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
FROM "units15" AS "u"
JOIN "single19" AS "one" ON ("one"."u0" = "u"."u0")
GROUP BY "one"."d1", (1 - "u"."due"), "u"."s0", "u"."s1", "u"."s2", "u"."s3", "u"."s4", "u"."s5";
