PRAGMA application_id = 1129009234;
PRAGMA user_version = 4;
PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('v1');
INSERT INTO grdb_migrations VALUES ('v2');
INSERT INTO grdb_migrations VALUES ('v3');
INSERT INTO grdb_migrations VALUES ('v4');
CREATE TABLE circle (
  only            INTEGER PRIMARY KEY CHECK (only = 1),
  created         TEXT NOT NULL,               -- month
  keep            TEXT CHECK (keep IN ('nothing', 'figures', 'texts')),
  next_commitment INTEGER NOT NULL DEFAULT 1,  -- the number that the next one gets
  running         INTEGER UNIQUE,              -- the unfinished meeting, a random number; at most one
  closed          INTEGER                      -- the last closed one, so that closing again is no error
) STRICT;
INSERT INTO circle VALUES (1, '2026-12', NULL, 1, 42, NULL);
CREATE TABLE journal (
  meeting INTEGER NOT NULL REFERENCES circle (running),
  seq     INTEGER NOT NULL,                    -- from zero, without a gap
  command INTEGER NOT NULL,                    -- the command that it came from
  t       INTEGER NOT NULL,                    -- since the meeting's first event
  wall    INTEGER NOT NULL,                    -- since 1970-01-01T00:00Z
  payload BLOB NOT NULL,                       -- a format byte, then the event; never queried
  PRIMARY KEY (meeting, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO journal VALUES (42, 0, 0, 0, 1796000000000, CAST(x'01' || '{"agenda":{"aim":"","duration":5400000,"id":"weekly","language":"en","people":[3,12],"stages":[{"begin":"auto","kind":"opening","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","say":"Good to see you.","silence":0,"tags":[],"time":180000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"agreements","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["Names stay.","You may pass."],"response":"none","silence":0,"tags":[],"time":120000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":60000},"kind":"checkin","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["How do you arrive?"],"response":"none","scale":[0,10],"silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":60000},"kind":"followup","lines":[],"optional":true,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":240000,"shortest":90000},"kind":"round","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":20000,"tags":[],"title":"What moved you?","unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"discussion","lines":[],"optional":true,"order":"queue","overtime":"soft","parts":[],"prompts":[],"response":"open","silence":0,"tags":[],"time":600000,"unheard":"first","warn":30000,"with":{}},{"begin":"auto","each":{"longest":60000,"shortest":30000},"kind":"commitments","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":30000},"kind":"checkout","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","scale":[0,10],"silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}}],"tags":["support","effect"],"title":"Weekly"},"circle":{"agreements":[1,2],"commitments":[{"due":"2026-12-13","number":4,"text":3,"wasCarried":false},{"number":6,"text":4,"wasCarried":true}],"keep":"figures","nextCommitment":7},"event":"opened"}' AS BLOB));
INSERT INTO journal VALUES (42, 1, 1, 0, 1796000000000, CAST(x'01' || '{"agenda":{"aim":"Try everything once.","duration":9000000,"id":"full-evening","language":"en","people":[4,8],"stages":[{"begin":"auto","kind":"opening","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","say":"Good to see you.","silence":0,"tags":[],"time":180000,"title":"Welcome","unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"agreements","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["Names stay.","You may pass."],"response":"none","silence":0,"tags":[],"time":120000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":60000},"kind":"checkin","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["How do you arrive?"],"response":"none","scale":[0,10],"silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":60000},"kind":"followup","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"go","each":{"longest":240000,"shortest":90000},"kind":"round","lines":["There is time."],"optional":false,"order":"random","overtime":"ask","parts":[],"prompts":[],"response":"resonance","silence":20000,"tags":["voices"],"title":"What moved you?","unheard":"any","warn":20000,"with":{}},{"begin":"auto","kind":"pairs","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[300000,300000],"prompts":[],"response":"none","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":600000,"shortest":480000},"kind":"focus","lines":[],"optional":false,"order":"volunteer","overtime":"soft","parts":[],"prompts":[],"response":"contract","silence":0,"tags":[],"time":1200000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":30000,"shortest":30000},"kind":"feedback","lines":[],"optional":false,"order":"volunteer","overtime":"soft","parts":[],"prompts":[],"response":"contract","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"discussion","lines":[],"optional":false,"order":"queue","overtime":"soft","parts":[],"prompts":[],"response":"open","silence":0,"tags":[],"time":600000,"unheard":"first","warn":30000,"with":{}},{"begin":"auto","kind":"decision","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"open","silence":0,"tags":[],"time":600000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"plugin","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"plugin":"breathing","prompts":[],"response":"none","silence":0,"tags":[],"time":120000,"unheard":"any","warn":30000,"with":{"pace":"slow"}},{"begin":"auto","kind":"break","lines":[],"optional":true,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":0,"tags":[],"time":300000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":60000,"shortest":30000},"kind":"commitments","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":30000},"kind":"checkout","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","scale":[0,10],"silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}}],"tags":["support","effect"],"title":"A full evening"},"event":"agendaChosen"}' AS BLOB));
INSERT INTO journal VALUES (42, 2, 2, 0, 1796000000000, CAST(x'01' || '{"event":"joined","handle":"heron"}' AS BLOB));
INSERT INTO journal VALUES (42, 3, 2, 0, 1796000000000, CAST(x'01' || '{"event":"joined","handle":"birch"}' AS BLOB));
INSERT INTO journal VALUES (42, 4, 2, 0, 1796000000000, CAST(x'01' || '{"event":"joined","handle":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 5, 2, 0, 1796000000000, CAST(x'01' || '{"event":"joined","handle":"maple"}' AS BLOB));
INSERT INTO journal VALUES (42, 6, 2, 0, 1796000000000, CAST(x'01' || '{"event":"joined","handle":"robin"}' AS BLOB));
INSERT INTO journal VALUES (42, 7, 2, 0, 1796000000000, CAST(x'01' || '{"event":"joined","handle":"cedar"}' AS BLOB));
INSERT INTO journal VALUES (42, 8, 3, 0, 1796000000000, CAST(x'01' || '{"event":"facilitatorNamed","handle":"birch"}' AS BLOB));
INSERT INTO journal VALUES (42, 9, 4, 0, 1796000000000, CAST(x'01' || '{"event":"roleNamed","handle":"otter","role":"keys"}' AS BLOB));
INSERT INTO journal VALUES (42, 10, 5, 0, 1796000000000, CAST(x'01' || '{"end":9000000,"event":"endSet"}' AS BLOB));
INSERT INTO journal VALUES (42, 11, 6, 0, 1796000000000, CAST(x'01' || '{"event":"keepChosen","level":"texts"}' AS BLOB));
INSERT INTO journal VALUES (42, 12, 7, 300000, 1796000300000, CAST(x'01' || '{"event":"started"}' AS BLOB));
INSERT INTO journal VALUES (42, 13, 7, 300000, 1796000300000, CAST(x'01' || '{"event":"stageBegan","planned":180000,"stage":1}' AS BLOB));
INSERT INTO journal VALUES (42, 14, 8, 480000, 1796000480000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":1}' AS BLOB));
INSERT INTO journal VALUES (42, 15, 8, 480000, 1796000480000, CAST(x'01' || '{"event":"stageBegan","planned":120000,"stage":2}' AS BLOB));
INSERT INTO journal VALUES (42, 16, 9, 480000, 1796000480000, CAST(x'01' || '{"event":"agreementWritten","number":3,"text":5}' AS BLOB));
INSERT INTO journal VALUES (42, 17, 10, 480000, 1796000480000, CAST(x'01' || '{"event":"agreementStruck","number":1}' AS BLOB));
INSERT INTO journal VALUES (42, 18, 11, 480000, 1796000480000, CAST(x'01' || '{"event":"assented"}' AS BLOB));
INSERT INTO journal VALUES (42, 19, 12, 480000, 1796000480000, CAST(x'01' || '{"event":"stageTimeSet","stage":5,"time":{"longest":180000,"shortest":60000}}' AS BLOB));
INSERT INTO journal VALUES (42, 20, 13, 480000, 1796000480000, CAST(x'01' || '{"event":"stagesLeftOut","stages":[12]}' AS BLOB));
INSERT INTO journal VALUES (42, 21, 14, 481000, 1796000481000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":2}' AS BLOB));
INSERT INTO journal VALUES (42, 22, 14, 481000, 1796000481000, CAST(x'01' || '{"event":"stageBegan","planned":781000,"stage":3}' AS BLOB));
INSERT INTO journal VALUES (42, 23, 14, 481000, 1796000481000, CAST(x'01' || '{"event":"turnNamed","handle":"heron","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 24, 15, 486000, 1796000486000, CAST(x'01' || '{"event":"turnBegan","handle":"heron","length":120000,"starts":486000}' AS BLOB));
INSERT INTO journal VALUES (42, 25, 16, 556000, 1796000556000, CAST(x'01' || '{"event":"turnEnded","handle":"heron","used":70000}' AS BLOB));
INSERT INTO journal VALUES (42, 26, 16, 556000, 1796000556000, CAST(x'01' || '{"event":"turnBegan","handle":"birch","length":120000,"starts":556000}' AS BLOB));
INSERT INTO journal VALUES (42, 27, 17, 596000, 1796000596000, CAST(x'01' || '{"by":20000,"event":"startMoved"}' AS BLOB));
INSERT INTO journal VALUES (42, 28, 18, 596000, 1796000596000, CAST(x'01' || '{"by":30000,"event":"extended"}' AS BLOB));
INSERT INTO journal VALUES (42, 29, 19, 596000, 1796000596000, CAST(x'01' || '{"event":"held"}' AS BLOB));
INSERT INTO journal VALUES (42, 30, 20, 776000, 1796000776000, CAST(x'01' || '{"event":"wentOn"}' AS BLOB));
INSERT INTO journal VALUES (42, 31, 21, 776000, 1796000776000, CAST(x'01' || '{"event":"turnEnded","handle":"birch","used":60000}' AS BLOB));
INSERT INTO journal VALUES (42, 32, 21, 776000, 1796000776000, CAST(x'01' || '{"event":"passed","handle":"birch","rest":90000}' AS BLOB));
INSERT INTO journal VALUES (42, 33, 21, 776000, 1796000776000, CAST(x'01' || '{"event":"turnBegan","handle":"otter","length":120000,"starts":776000}' AS BLOB));
INSERT INTO journal VALUES (42, 34, 22, 796000, 1796000796000, CAST(x'01' || '{"event":"silenceBegan","length":30000}' AS BLOB));
INSERT INTO journal VALUES (42, 35, 23, 806000, 1796000806000, CAST(x'01' || '{"event":"silenceEnded"}' AS BLOB));
INSERT INTO journal VALUES (42, 36, 24, 806000, 1796000806000, CAST(x'01' || '{"event":"wentAway","handle":"cedar"}' AS BLOB));
INSERT INTO journal VALUES (42, 37, 25, 806000, 1796000806000, CAST(x'01' || '{"event":"moodsGiven","moods":[4,5,5,6,7]}' AS BLOB));
INSERT INTO journal VALUES (42, 38, 26, 806000, 1796000806000, CAST(x'01' || '{"event":"joined","handle":"hazel"}' AS BLOB));
INSERT INTO journal VALUES (42, 39, 27, 806000, 1796000806000, CAST(x'01' || '{"event":"cameBack","handle":"cedar"}' AS BLOB));
INSERT INTO journal VALUES (42, 40, 28, 806000, 1796000806000, CAST(x'01' || '{"event":"left","handle":"robin"}' AS BLOB));
INSERT INTO journal VALUES (42, 41, 29, 807000, 1796000807000, CAST(x'01' || '{"event":"turnEnded","handle":"otter","used":21000}' AS BLOB));
INSERT INTO journal VALUES (42, 42, 29, 807000, 1796000807000, CAST(x'01' || '{"event":"turnBegan","handle":"maple","length":120000,"starts":807000}' AS BLOB));
INSERT INTO journal VALUES (42, 43, 30, 808000, 1796000808000, CAST(x'01' || '{"event":"turnEnded","handle":"maple","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 44, 30, 808000, 1796000808000, CAST(x'01' || '{"event":"turnBegan","handle":"cedar","length":120000,"starts":808000}' AS BLOB));
INSERT INTO journal VALUES (42, 45, 31, 809000, 1796000809000, CAST(x'01' || '{"event":"turnEnded","handle":"cedar","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 46, 31, 809000, 1796000809000, CAST(x'01' || '{"event":"turnBegan","handle":"hazel","length":120000,"starts":809000}' AS BLOB));
INSERT INTO journal VALUES (42, 47, 32, 810000, 1796000810000, CAST(x'01' || '{"event":"turnEnded","handle":"hazel","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 48, 32, 810000, 1796000810000, CAST(x'01' || '{"event":"turnNamed","handle":"birch","offer":true}' AS BLOB));
INSERT INTO journal VALUES (42, 49, 33, 811000, 1796000811000, CAST(x'01' || '{"event":"turnBegan","handle":"birch","length":90000,"starts":811000}' AS BLOB));
INSERT INTO journal VALUES (42, 50, 34, 812000, 1796000812000, CAST(x'01' || '{"event":"turnEnded","handle":"birch","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 51, 34, 812000, 1796000812000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":3}' AS BLOB));
INSERT INTO journal VALUES (42, 52, 34, 812000, 1796000812000, CAST(x'01' || '{"event":"stageBegan","planned":142400,"stage":4}' AS BLOB));
INSERT INTO journal VALUES (42, 53, 34, 812000, 1796000812000, CAST(x'01' || '{"event":"commitmentRaised","number":4}' AS BLOB));
INSERT INTO journal VALUES (42, 54, 35, 812000, 1796000812000, CAST(x'01' || '{"due":"2027-01-12","event":"commitmentAnswered","number":4,"status":"changed","text":6}' AS BLOB));
INSERT INTO journal VALUES (42, 55, 36, 812000, 1796000812000, CAST(x'01' || '{"event":"commitmentAnswered","number":6,"status":"kept"}' AS BLOB));
INSERT INTO journal VALUES (42, 56, 37, 812000, 1796000812000, CAST(x'01' || '{"event":"themeNoted","theme":"effect"}' AS BLOB));
INSERT INTO journal VALUES (42, 57, 38, 812000, 1796000812000, CAST(x'01' || '{"command":37,"event":"undone"}' AS BLOB));
INSERT INTO journal VALUES (42, 58, 39, 812000, 1796000812000, CAST(x'01' || '{"command":37,"event":"redone"}' AS BLOB));
INSERT INTO journal VALUES (42, 59, 40, 812000, 1796000812000, CAST(x'01' || '{"event":"summarized","text":7}' AS BLOB));
INSERT INTO journal VALUES (42, 60, 41, 812000, 1796000812000, CAST(x'01' || '{"command":40,"event":"undone"}' AS BLOB));
INSERT INTO journal VALUES (42, 61, 42, 812000, 1796000812000, CAST(x'01' || '{"event":"stagesAdded","prompt":8,"stages":[{"begin":"auto","kind":"silence","lines":[],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","silence":0,"tags":[],"time":60000,"unheard":"any","warn":30000,"with":{}}]}' AS BLOB));
INSERT INTO journal VALUES (42, 62, 43, 813000, 1796000813000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":4}' AS BLOB));
INSERT INTO journal VALUES (42, 63, 43, 813000, 1796000813000, CAST(x'01' || '{"event":"stageBegan","planned":60000,"stage":15}' AS BLOB));
INSERT INTO journal VALUES (42, 64, 44, 814000, 1796000814000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":15}' AS BLOB));
INSERT INTO journal VALUES (42, 65, 44, 814000, 1796000814000, CAST(x'01' || '{"event":"stageBegan","planned":730800,"stage":5}' AS BLOB));
INSERT INTO journal VALUES (42, 66, 44, 814000, 1796000814000, CAST(x'01' || '{"event":"lineChanged","line":["maple","cedar","hazel","birch","heron","otter"],"order":"random"}' AS BLOB));
INSERT INTO journal VALUES (42, 67, 44, 814000, 1796000814000, CAST(x'01' || '{"event":"turnNamed","handle":"maple","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 68, 45, 814000, 1796000814000, CAST(x'01' || '{"event":"lineChanged","line":["maple","cedar","hazel","birch","heron","otter"],"order":"random"}' AS BLOB));
INSERT INTO journal VALUES (42, 69, 46, 814000, 1796000814000, CAST(x'01' || '{"event":"turnBegan","handle":"maple","length":180000,"starts":814000}' AS BLOB));
INSERT INTO journal VALUES (42, 70, 47, 1354000, 1796001354000, CAST(x'01' || '{"event":"gapLeftOut","length":480000}' AS BLOB));
INSERT INTO journal VALUES (42, 71, 48, 1354000, 1796001354000, CAST(x'01' || '{"event":"turnEnded","handle":"maple","used":60000}' AS BLOB));
INSERT INTO journal VALUES (42, 72, 48, 1354000, 1796001354000, CAST(x'01' || '{"event":"spoke","handles":["maple","heron"]}' AS BLOB));
INSERT INTO journal VALUES (42, 73, 48, 1354000, 1796001354000, CAST(x'01' || '{"event":"turnNamed","handle":"cedar","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 74, 49, 1384000, 1796001384000, CAST(x'01' || '{"event":"turnBegan","handle":"cedar","length":180000,"starts":1384000}' AS BLOB));
INSERT INTO journal VALUES (42, 75, 50, 1414000, 1796001414000, CAST(x'01' || '{"event":"turnEnded","handle":"cedar","used":30000}' AS BLOB));
INSERT INTO journal VALUES (42, 76, 50, 1414000, 1796001414000, CAST(x'01' || '{"event":"turnNamed","handle":"hazel","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 77, 51, 1444000, 1796001444000, CAST(x'01' || '{"event":"turnBegan","handle":"hazel","length":180000,"starts":1444000}' AS BLOB));
INSERT INTO journal VALUES (42, 78, 52, 1474000, 1796001474000, CAST(x'01' || '{"event":"turnEnded","handle":"hazel","used":30000}' AS BLOB));
INSERT INTO journal VALUES (42, 79, 52, 1474000, 1796001474000, CAST(x'01' || '{"event":"turnNamed","handle":"birch","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 80, 53, 1504000, 1796001504000, CAST(x'01' || '{"event":"turnBegan","handle":"birch","length":180000,"starts":1504000}' AS BLOB));
INSERT INTO journal VALUES (42, 81, 54, 1534000, 1796001534000, CAST(x'01' || '{"event":"turnEnded","handle":"birch","used":30000}' AS BLOB));
INSERT INTO journal VALUES (42, 82, 54, 1534000, 1796001534000, CAST(x'01' || '{"event":"turnNamed","handle":"otter","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 83, 55, 1564000, 1796001564000, CAST(x'01' || '{"event":"turnBegan","handle":"otter","length":180000,"starts":1564000}' AS BLOB));
INSERT INTO journal VALUES (42, 84, 56, 1594000, 1796001594000, CAST(x'01' || '{"event":"turnEnded","handle":"otter","used":30000}' AS BLOB));
INSERT INTO journal VALUES (42, 85, 56, 1594000, 1796001594000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":5}' AS BLOB));
INSERT INTO journal VALUES (42, 86, 56, 1594000, 1796001594000, CAST(x'01' || '{"event":"stageBegan","planned":620000,"stage":6}' AS BLOB));
INSERT INTO journal VALUES (42, 87, 56, 1594000, 1796001594000, CAST(x'01' || '{"event":"partBegan","part":0}' AS BLOB));
INSERT INTO journal VALUES (42, 88, 57, 1624000, 1796001624000, CAST(x'01' || '{"event":"partBegan","part":1}' AS BLOB));
INSERT INTO journal VALUES (42, 89, 58, 1654000, 1796001654000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":6}' AS BLOB));
INSERT INTO journal VALUES (42, 90, 58, 1654000, 1796001654000, CAST(x'01' || '{"event":"stageBegan","planned":1200000,"stage":7}' AS BLOB));
INSERT INTO journal VALUES (42, 91, 59, 1654000, 1796001654000, CAST(x'01' || '{"event":"handRaised","handle":"cedar"}' AS BLOB));
INSERT INTO journal VALUES (42, 92, 60, 1654000, 1796001654000, CAST(x'01' || '{"event":"contractSet","handle":"cedar","levels":["questions","reflections"]}' AS BLOB));
INSERT INTO journal VALUES (42, 93, 61, 1654000, 1796001654000, CAST(x'01' || '{"event":"turnBegan","handle":"cedar","length":600000,"starts":1654000}' AS BLOB));
INSERT INTO journal VALUES (42, 94, 62, 2134000, 1796002134000, CAST(x'01' || '{"event":"turnEnded","handle":"cedar","used":480000}' AS BLOB));
INSERT INTO journal VALUES (42, 95, 62, 2134000, 1796002134000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":7}' AS BLOB));
INSERT INTO journal VALUES (42, 96, 62, 2134000, 1796002134000, CAST(x'01' || '{"event":"stageBegan","planned":125000,"stage":8}' AS BLOB));
INSERT INTO journal VALUES (42, 97, 63, 2134000, 1796002134000, CAST(x'01' || '{"event":"contractSet","handle":"otter","levels":["advice"]}' AS BLOB));
INSERT INTO journal VALUES (42, 98, 63, 2134000, 1796002134000, CAST(x'01' || '{"event":"turnNamed","handle":"maple","offer":false,"to":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 99, 64, 2154000, 1796002154000, CAST(x'01' || '{"event":"turnBegan","handle":"maple","length":30000,"starts":2154000,"to":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 100, 65, 2174000, 1796002174000, CAST(x'01' || '{"event":"turnEnded","handle":"maple","used":20000}' AS BLOB));
INSERT INTO journal VALUES (42, 101, 65, 2174000, 1796002174000, CAST(x'01' || '{"event":"turnBegan","handle":"cedar","length":30000,"starts":2174000,"to":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 102, 66, 2194000, 1796002194000, CAST(x'01' || '{"event":"turnEnded","handle":"cedar","used":20000}' AS BLOB));
INSERT INTO journal VALUES (42, 103, 66, 2194000, 1796002194000, CAST(x'01' || '{"event":"turnBegan","handle":"hazel","length":30000,"starts":2194000,"to":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 104, 67, 2214000, 1796002214000, CAST(x'01' || '{"event":"turnEnded","handle":"hazel","used":20000}' AS BLOB));
INSERT INTO journal VALUES (42, 105, 67, 2214000, 1796002214000, CAST(x'01' || '{"event":"turnBegan","handle":"heron","length":30000,"starts":2214000,"to":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 106, 68, 2234000, 1796002234000, CAST(x'01' || '{"event":"turnEnded","handle":"heron","used":20000}' AS BLOB));
INSERT INTO journal VALUES (42, 107, 68, 2234000, 1796002234000, CAST(x'01' || '{"event":"turnBegan","handle":"birch","length":30000,"starts":2234000,"to":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 108, 69, 2254000, 1796002254000, CAST(x'01' || '{"event":"turnEnded","handle":"birch","used":20000}' AS BLOB));
INSERT INTO journal VALUES (42, 109, 69, 2254000, 1796002254000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":8}' AS BLOB));
INSERT INTO journal VALUES (42, 110, 69, 2254000, 1796002254000, CAST(x'01' || '{"event":"stageBegan","planned":600000,"stage":9}' AS BLOB));
INSERT INTO journal VALUES (42, 111, 70, 2254000, 1796002254000, CAST(x'01' || '{"event":"handRaised","handle":"birch"}' AS BLOB));
INSERT INTO journal VALUES (42, 112, 71, 2254000, 1796002254000, CAST(x'01' || '{"event":"handRaised","handle":"otter"}' AS BLOB));
INSERT INTO journal VALUES (42, 113, 72, 2254000, 1796002254000, CAST(x'01' || '{"event":"handLowered","handle":"birch"}' AS BLOB));
INSERT INTO journal VALUES (42, 114, 73, 2254000, 1796002254000, CAST(x'01' || '{"event":"turnBegan","handle":"otter","starts":2254000}' AS BLOB));
INSERT INTO journal VALUES (42, 115, 74, 2374000, 1796002374000, CAST(x'01' || '{"event":"turnEnded","handle":"otter","used":120000}' AS BLOB));
INSERT INTO journal VALUES (42, 116, 74, 2374000, 1796002374000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":9}' AS BLOB));
INSERT INTO journal VALUES (42, 117, 74, 2374000, 1796002374000, CAST(x'01' || '{"event":"stageBegan","planned":600000,"stage":10}' AS BLOB));
INSERT INTO journal VALUES (42, 118, 75, 2374000, 1796002374000, CAST(x'01' || '{"event":"proposed","text":9}' AS BLOB));
INSERT INTO journal VALUES (42, 119, 76, 2374000, 1796002374000, CAST(x'01' || '{"event":"blocked"}' AS BLOB));
INSERT INTO journal VALUES (42, 120, 77, 2374000, 1796002374000, CAST(x'01' || '{"event":"proposed","text":10}' AS BLOB));
INSERT INTO journal VALUES (42, 121, 78, 2374000, 1796002374000, CAST(x'01' || '{"event":"stoodAside"}' AS BLOB));
INSERT INTO journal VALUES (42, 122, 79, 2374000, 1796002374000, CAST(x'01' || '{"event":"consented"}' AS BLOB));
INSERT INTO journal VALUES (42, 123, 80, 2374000, 1796002374000, CAST(x'01' || '{"due":"2026-12-27","event":"nextMeetingSet"}' AS BLOB));
INSERT INTO journal VALUES (42, 124, 81, 2375000, 1796002375000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":10}' AS BLOB));
INSERT INTO journal VALUES (42, 125, 81, 2375000, 1796002375000, CAST(x'01' || '{"event":"stageBegan","planned":120000,"stage":11}' AS BLOB));
INSERT INTO journal VALUES (42, 126, 82, 2376000, 1796002376000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":11}' AS BLOB));
INSERT INTO journal VALUES (42, 127, 82, 2376000, 1796002376000, CAST(x'01' || '{"event":"stageBegan","planned":240000,"stage":13}' AS BLOB));
INSERT INTO journal VALUES (42, 128, 82, 2376000, 1796002376000, CAST(x'01' || '{"event":"turnNamed","handle":"heron","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 129, 83, 2376000, 1796002376000, CAST(x'01' || '{"event":"turnBegan","handle":"heron","length":60000,"starts":2376000}' AS BLOB));
INSERT INTO journal VALUES (42, 130, 84, 2376000, 1796002376000, CAST(x'01' || '{"due":"2026-12-13","event":"committed","handle":"heron","number":7,"text":11}' AS BLOB));
INSERT INTO journal VALUES (42, 131, 85, 2376000, 1796002376000, CAST(x'01' || '{"due":"2026-12-27","event":"committed","handle":"otter","number":8}' AS BLOB));
INSERT INTO journal VALUES (42, 132, 86, 2377000, 1796002377000, CAST(x'01' || '{"event":"turnEnded","handle":"heron","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 133, 86, 2377000, 1796002377000, CAST(x'01' || '{"event":"turnBegan","handle":"birch","length":60000,"starts":2377000}' AS BLOB));
INSERT INTO journal VALUES (42, 134, 87, 2378000, 1796002378000, CAST(x'01' || '{"event":"turnEnded","handle":"birch","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 135, 87, 2378000, 1796002378000, CAST(x'01' || '{"event":"turnBegan","handle":"otter","length":60000,"starts":2378000}' AS BLOB));
INSERT INTO journal VALUES (42, 136, 88, 2379000, 1796002379000, CAST(x'01' || '{"event":"turnEnded","handle":"otter","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 137, 88, 2379000, 1796002379000, CAST(x'01' || '{"event":"turnBegan","handle":"maple","length":60000,"starts":2379000}' AS BLOB));
INSERT INTO journal VALUES (42, 138, 89, 2380000, 1796002380000, CAST(x'01' || '{"event":"turnEnded","handle":"maple","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 139, 89, 2380000, 1796002380000, CAST(x'01' || '{"event":"turnBegan","handle":"cedar","length":60000,"starts":2380000}' AS BLOB));
INSERT INTO journal VALUES (42, 140, 90, 2381000, 1796002381000, CAST(x'01' || '{"event":"turnEnded","handle":"cedar","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 141, 90, 2381000, 1796002381000, CAST(x'01' || '{"event":"turnBegan","handle":"hazel","length":60000,"starts":2381000}' AS BLOB));
INSERT INTO journal VALUES (42, 142, 91, 2382000, 1796002382000, CAST(x'01' || '{"event":"turnEnded","handle":"hazel","used":1000}' AS BLOB));
INSERT INTO journal VALUES (42, 143, 91, 2382000, 1796002382000, CAST(x'01' || '{"event":"stageEnded","held":true,"stage":13}' AS BLOB));
INSERT INTO journal VALUES (42, 144, 91, 2382000, 1796002382000, CAST(x'01' || '{"event":"stageBegan","planned":420000,"stage":14}' AS BLOB));
INSERT INTO journal VALUES (42, 145, 91, 2382000, 1796002382000, CAST(x'01' || '{"event":"turnNamed","handle":"heron","offer":false}' AS BLOB));
INSERT INTO journal VALUES (42, 146, 92, 2382000, 1796002382000, CAST(x'01' || '{"changes":true,"event":"facilitationAnswered"}' AS BLOB));
INSERT INTO journal VALUES (42, 147, 93, 2382000, 1796002382000, CAST(x'01' || '{"event":"summarized","text":12}' AS BLOB));
INSERT INTO journal VALUES (42, 148, 94, 2382000, 1796002382000, CAST(x'01' || '{"event":"themeNoted","theme":"support"}' AS BLOB));
INSERT INTO journal VALUES (42, 149, 95, 2382000, 1796002382000, CAST(x'01' || '{"event":"lineStruck","line":"theme support"}' AS BLOB));
INSERT INTO journal VALUES (42, 150, 96, 2382000, 1796002382000, CAST(x'01' || '{"event":"turnBegan","handle":"heron","length":120000,"starts":2382000}' AS BLOB));
CREATE TABLE journal_text (
  meeting INTEGER NOT NULL REFERENCES circle (running),
  number  INTEGER NOT NULL,
  words   ANY NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_text VALUES (42, 1, 'Names stay');
INSERT INTO journal_text VALUES (42, 2, 'You may pass');
INSERT INTO journal_text VALUES (42, 3, 'Call my son');
INSERT INTO journal_text VALUES (42, 4, 'Cook twice a week');
INSERT INTO journal_text VALUES (42, 5, 'We come sober');
INSERT INTO journal_text VALUES (42, 6, 'Write to my son');
INSERT INTO journal_text VALUES (42, 8, 'What do you hear?');
INSERT INTO journal_text VALUES (42, 9, 'We meet every week');
INSERT INTO journal_text VALUES (42, 10, 'We meet every second week');
INSERT INTO journal_text VALUES (42, 11, 'Call my father');
INSERT INTO journal_text VALUES (42, 12, 'A slow evening');
CREATE TABLE record (
  id                   INTEGER PRIMARY KEY,
  day                  TEXT NOT NULL,
  agenda               TEXT NOT NULL,
  present              INTEGER NOT NULL,       -- each man counted once
  evenness             REAL,                   -- 1 minus the Gini coefficient; shown over five meetings or more only
  mood_in_answers      INTEGER,
  mood_in_median       REAL,
  mood_in_spread       REAL,
  mood_out_answers     INTEGER,
  mood_out_median      REAL,
  mood_out_spread      REAL,
  facilitation_changes INTEGER,                -- 1: another man facilitates next time
  meet_again           TEXT,                   -- day
  summary              ANY
) STRICT;
CREATE TABLE stage (
  record        INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  kind          TEXT NOT NULL,
  title         TEXT NOT NULL,
  held          INTEGER NOT NULL,              -- 0: left out midway
  planned       INTEGER NOT NULL,
  used          INTEGER NOT NULL,              -- in turns and between them
  turns         INTEGER NOT NULL,
  between_turns INTEGER NOT NULL,
  voices        INTEGER NOT NULL,              -- 1: an input tagged `voices`
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
  record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  words    ANY NOT NULL,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE theme (
  record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,                      -- an agenda's tag
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE commitment (
  number       INTEGER PRIMARY KEY,
  words        ANY NOT NULL,
  due          TEXT,                           -- day
  made         TEXT NOT NULL,                  -- month
  status       TEXT NOT NULL,                  -- open, partly, notyet, changed
  forget_after TEXT NOT NULL                   -- day; unclaimed until then, it goes uncounted
) STRICT;
CREATE TABLE agreement (
  position INTEGER PRIMARY KEY,
  words    ANY NOT NULL
) STRICT;
CREATE TABLE tally (
  what  TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIEW meetings AS
  SELECT record.id AS meeting, record.day, record.agenda, record.present,
         coalesce(sum(stage.planned), 0) AS planned, coalesce(sum(stage.used), 0) AS used,
         coalesce(sum(stage.turns), 0) AS turns, coalesce(sum(stage.between_turns), 0) AS between_turns,
         record.mood_in_median AS mood_in, record.mood_out_median AS mood_out, record.facilitation_changes,
         coalesce(max(stage.voices AND stage.held), 0) AS voices, record.meet_again
    FROM record LEFT JOIN stage ON stage.record = record.id
   GROUP BY record.id ORDER BY record.day, record.id;
CREATE VIEW stage_times AS
  SELECT record.id AS meeting, record.day, record.agenda, stage.position, stage.kind, stage.title, stage.held,
         stage.planned, stage.used, stage.turns, stage.between_turns, stage.voices
    FROM stage JOIN record ON record.id = stage.record
   ORDER BY record.day, record.id, stage.position;
CREATE VIEW meeting_themes AS
  SELECT record.id AS meeting, record.day, record.agenda, theme.name
    FROM theme JOIN record ON record.id = theme.record
   ORDER BY record.day, record.id, theme.position;
CREATE VIEW open_commitments AS
  SELECT number, words, due, made, status FROM commitment ORDER BY due IS NULL, due, number;
CREATE VIEW totals AS
  SELECT 'meetings' AS what, count(*) AS count FROM record
  UNION ALL SELECT what, count FROM tally;
CREATE VIEW figure_summary AS
WITH chosen AS (SELECT * FROM record)SELECT count(*) AS meetings, min(day) AS first, max(day) AS last,
       coalesce(sum(facilitation_changes), 0) AS facilitation_changes
  FROM chosen;
CREATE VIEW figure_agendas AS
WITH chosen AS (SELECT * FROM record)SELECT agenda, count(*) AS meetings FROM chosen GROUP BY agenda ORDER BY meetings DESC, agenda;
CREATE VIEW figure_attendance AS
WITH chosen AS (SELECT * FROM record), ranked AS (
  SELECT present, row_number() OVER (ORDER BY present) AS place, count(*) OVER () AS number FROM chosen)
SELECT min(present) AS fewest, avg(present) FILTER (WHERE place IN ((number + 1) / 2, number / 2 + 1)) AS median, max(present) AS most
  FROM ranked;
CREATE VIEW figure_course AS
WITH chosen AS (SELECT * FROM record), stepped AS (SELECT present, ntile(24) OVER (ORDER BY day, id) AS step FROM chosen)
SELECT step, count(*) AS meetings, avg(present) AS present FROM stepped GROUP BY step ORDER BY step;
CREATE VIEW figure_stages AS
WITH chosen AS (SELECT * FROM record)SELECT kind, count(DISTINCT record) AS meetings, sum(planned) AS planned, sum(used) AS used, sum(turns) AS turns
  FROM stage JOIN chosen ON chosen.id = stage.record
 GROUP BY kind ORDER BY avg(position), kind;
CREATE VIEW figure_evenness AS
WITH chosen AS (SELECT * FROM record), ranked AS (
  SELECT evenness, row_number() OVER (ORDER BY evenness) AS place, count(*) OVER () AS number
    FROM chosen WHERE evenness IS NOT NULL)
SELECT count(*) AS meetings,
       iif(count(*) < 5, NULL, avg(evenness) FILTER (WHERE place IN ((number + 1) / 2, number / 2 + 1))) AS median
  FROM ranked;
CREATE VIEW figure_moods AS
WITH chosen AS (SELECT * FROM record), ranked AS (
  SELECT mood_in_median, row_number() OVER (ORDER BY mood_in_median) AS in_place,
         mood_out_median, row_number() OVER (ORDER BY mood_out_median) AS out_place, count(*) OVER () AS number
    FROM chosen WHERE mood_in_median IS NOT NULL AND mood_out_median IS NOT NULL)
SELECT count(*) AS meetings,
       avg(mood_in_median) FILTER (WHERE in_place IN ((number + 1) / 2, number / 2 + 1)) AS mood_in,
       avg(mood_out_median) FILTER (WHERE out_place IN ((number + 1) / 2, number / 2 + 1)) AS mood_out
  FROM ranked;
CREATE VIEW figure_themes AS
WITH chosen AS (SELECT * FROM record)SELECT name, count(DISTINCT record) AS meetings, max(day) AS last
  FROM theme JOIN chosen ON chosen.id = theme.record
 GROUP BY name ORDER BY last, name;
CREATE VIEW figure_voices AS
WITH chosen AS (SELECT * FROM record), ordered AS (
  SELECT row_number() OVER (ORDER BY day, id) AS place,
         id IN (SELECT record FROM stage WHERE voices = 1 AND held = 1) AS heard
    FROM chosen)
SELECT coalesce(sum(heard), 0) AS meetings, count(*) - max(place) FILTER (WHERE heard) AS meetings_since
  FROM ordered;
CREATE TABLE plugin (
  name    TEXT PRIMARY KEY,
  folder  TEXT NOT NULL,                       -- its real path
  digest  TEXT NOT NULL,                       -- SHA-256 of its manifest and its executable
  allowed TEXT NOT NULL                        -- what it asked for and may have, in words with spaces between
) STRICT, WITHOUT ROWID;
CREATE TABLE seal (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  header BLOB NOT NULL
) STRICT;
CREATE TABLE seal_head (
  what  TEXT PRIMARY KEY,
  tag   BLOB NOT NULL,
  stale INTEGER NOT NULL                       -- 1: the table changed after the tag was made
) STRICT, WITHOUT ROWID;
CREATE TABLE "care" (
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  words   ANY NOT NULL,
  checked TEXT NOT NULL                        -- day
) STRICT;
CREATE TRIGGER agreement_insert_unseals AFTER INSERT ON agreement BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'agreement';
END;
CREATE TRIGGER agreement_update_unseals AFTER UPDATE ON agreement BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'agreement';
END;
CREATE TRIGGER agreement_delete_unseals AFTER DELETE ON agreement BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'agreement';
END;
CREATE TRIGGER care_insert_unseals AFTER INSERT ON care BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'care';
END;
CREATE TRIGGER care_update_unseals AFTER UPDATE ON care BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'care';
END;
CREATE TRIGGER care_delete_unseals AFTER DELETE ON care BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'care';
END;
CREATE TRIGGER commitment_insert_unseals AFTER INSERT ON commitment BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'commitment';
END;
CREATE TRIGGER commitment_update_unseals AFTER UPDATE ON commitment BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'commitment';
END;
CREATE TRIGGER commitment_delete_unseals AFTER DELETE ON commitment BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'commitment';
END;
CREATE TRIGGER decision_insert_unseals AFTER INSERT ON decision BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'decision';
END;
CREATE TRIGGER decision_update_unseals AFTER UPDATE ON decision BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'decision';
END;
CREATE TRIGGER decision_delete_unseals AFTER DELETE ON decision BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'decision';
END;
CREATE TRIGGER journal_text_insert_unseals AFTER INSERT ON journal_text BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'journal_text';
END;
CREATE TRIGGER journal_text_update_unseals AFTER UPDATE ON journal_text BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'journal_text';
END;
CREATE TRIGGER journal_text_delete_unseals AFTER DELETE ON journal_text BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'journal_text';
END;
CREATE TRIGGER record_insert_unseals AFTER INSERT ON record BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'record';
END;
CREATE TRIGGER record_update_unseals AFTER UPDATE ON record BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'record';
END;
CREATE TRIGGER record_delete_unseals AFTER DELETE ON record BEGIN
  UPDATE seal_head SET stale = 1 WHERE what = 'record';
END;
COMMIT;
