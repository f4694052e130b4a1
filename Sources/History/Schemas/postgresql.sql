-- SPDX-License-Identifier: GPL-3.0-or-later
-- For a network of many circles: their exports in PostgreSQL 13 or later, and views that tell of five circles or more.
-- Load it once:   psql network -f postgresql.sql
-- Load an export: psql network -v circle=12 -v content="$(cat export.json)" -f postgresql-load.sql

BEGIN;

CREATE SCHEMA circlekeeper;

-- One export of each circle, as `circlekeeper history export --format json` writes it. The number is the network's own;
-- a later export of the same circle takes the place of the earlier one.
CREATE TABLE circlekeeper.export (
  circle  integer PRIMARY KEY,
  content jsonb NOT NULL CHECK (
    coalesce(content ->> 'historyExport' = '1' AND jsonb_typeof(content -> 'periods') = 'array', false))
);

-- The same file under two numbers would count twice.
CREATE UNIQUE INDEX export_once ON circlekeeper.export (md5(content::text));

CREATE VIEW circlekeeper.period AS
  SELECT circle, place, period ->> 'from' AS from_month, period ->> 'to' AS to_month,
         (period ->> 'meetings')::integer AS meetings, period ->> 'men' AS men,
         (period ->> 'evenness')::numeric AS evenness,
         (period #>> '{moods,medianIn}')::numeric AS mood_in, (period #>> '{moods,medianOut}')::numeric AS mood_out,
         period -> 'stages' AS stages
    FROM circlekeeper.export, jsonb_array_elements(content -> 'periods') WITH ORDINALITY AS periods (period, place);

CREATE VIEW circlekeeper.stage AS
  SELECT circle, place, from_month, to_month, stage ->> 'kind' AS kind, (stage ->> 'meetings')::integer AS meetings,
         (stage ->> 'plannedMinutes')::integer AS planned_minutes, (stage ->> 'usedMinutes')::integer AS used_minutes
    FROM circlekeeper.period, jsonb_array_elements(stages) AS stages (stage);

CREATE VIEW circlekeeper.theme AS
  SELECT circle, theme ->> 'name' AS name, (theme ->> 'meetingsAtLeast')::integer AS meetings_at_least
    FROM circlekeeper.export, jsonb_array_elements(content -> 'themes') AS themes (theme);

-- The views below are the picture to show. Each line of them rests on five circles or more.

CREATE VIEW circlekeeper.together AS
  SELECT count(DISTINCT circle) AS circles, sum(meetings) AS meetings, min(from_month) AS from_month,
         max(to_month) AS to_month
    FROM circlekeeper.period
  HAVING count(DISTINCT circle) >= 5;

CREATE VIEW circlekeeper.together_year AS
  SELECT left(to_month, 4) AS year, count(DISTINCT circle) AS circles, sum(meetings) AS meetings,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY evenness) FILTER (WHERE evenness IS NOT NULL) AS evenness
    FROM circlekeeper.period
   GROUP BY left(to_month, 4)
  HAVING count(DISTINCT circle) >= 5 AND count(DISTINCT circle) FILTER (WHERE evenness IS NOT NULL) >= 5
   ORDER BY year;

-- Where one kind alone is left out, `other` takes in the least of the rest too, so that no subtraction gives it back.
CREATE VIEW circlekeeper.together_stage AS
  WITH kinds AS (
    SELECT kind, count(DISTINCT circle) AS circles, sum(planned_minutes) AS planned, sum(used_minutes) AS used
      FROM circlekeeper.stage GROUP BY kind),
  small AS (
    SELECT kind, circles, planned, used, circles < 5 OR kind = 'other' AS is_small FROM kinds),
  gathered AS (
    SELECT kind, circles, planned, used,
           is_small
           OR (SELECT count(*) FILTER (WHERE is_small) FROM small) > 0
              AND kind = (SELECT kind FROM small WHERE NOT is_small ORDER BY used, kind LIMIT 1) AS is_other
      FROM small)
  SELECT CASE WHEN is_other THEN 'other' ELSE kind END AS kind,
         CASE WHEN NOT is_other THEN max(circles) END AS circles,
         sum(planned) AS planned_minutes, sum(used) AS used_minutes
    FROM gathered
   GROUP BY CASE WHEN is_other THEN 'other' ELSE kind END, is_other
  HAVING max(circles) >= 5
   ORDER BY used_minutes DESC;

CREATE VIEW circlekeeper.together_theme AS
  SELECT name, count(DISTINCT circle) AS circles
    FROM circlekeeper.theme
   GROUP BY name
  HAVING count(DISTINCT circle) >= 5
   ORDER BY circles DESC, name;

COMMIT;
