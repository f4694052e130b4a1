-- SPDX-License-Identifier: GPL-3.0-or-later
-- psql network -v circle=12 -v content="$(cat export.json)" -f postgresql-load.sql

INSERT INTO circlekeeper.export (circle, content) VALUES (:'circle', :'content')
    ON CONFLICT (circle) DO UPDATE SET content = excluded.content;
