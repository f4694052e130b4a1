-- A circle of form 2. SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA application_id = 1129009234;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('v1');
INSERT INTO grdb_migrations VALUES('v2');
CREATE TABLE circle (
  only            INTEGER PRIMARY KEY CHECK (only = 1),
  created         TEXT NOT NULL,               -- month
  keep            TEXT CHECK (keep IN ('nothing', 'figures', 'texts')),
  next_commitment INTEGER NOT NULL DEFAULT 1,  -- the number that the next one gets
  running         INTEGER UNIQUE,              -- the unfinished meeting, a random number; at most one
  closed          INTEGER                      -- the last closed one, so that closing again is no error
) STRICT;
INSERT INTO circle VALUES(1,'2027-01',NULL,8,1003027949605150553,NULL);
CREATE TABLE journal (
  meeting INTEGER NOT NULL REFERENCES circle (running),
  seq     INTEGER NOT NULL,                    -- from zero, without a gap
  command INTEGER NOT NULL,                    -- the command that it came from
  t       INTEGER NOT NULL,                    -- since the meeting's first event
  wall    INTEGER NOT NULL,                    -- since 1970-01-01T00:00Z
  payload BLOB NOT NULL,                       -- a format byte, then the event; never queried
  PRIMARY KEY (meeting, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO journal VALUES(1003027949605150553,0,0,0,1795885307891,CAST(x'01'||'{"agenda":{"aim":"Say how we are, hear each other out, and go home with one thing to do.","duration":5400000,"id":"weekly","language":"en","people":[4,10],"stages":[{"begin":"auto","kind":"opening","lines":["Take a moment to arrive. We start when we are all sitting.","If you came straight from something hard, you may just listen for a while."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","say":"Good to see you all. Phones away, please, and let us begin. Tonight we say how we arrive, we hear what became of the things we took on, and then each of us has time for what is on his mind. I keep the clock. If you need a pause, say so; you owe nobody a reason.","silence":0,"tags":[],"time":120000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"agreements","lines":["Does one of us have a duty to report certain things? Better to say so now.","The last agreement needs our own words. If they are missing, let us find them now."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["What is told here stays here. What I have learned from it I may take along.","I do not bring up another man''s share later, unless he does.","I speak of myself and say “I”.","I may pass at any time, and nobody asks why.","I give no advice that was not asked for, and I ask before I give feedback.","We come sober.","No violence, and no threat of it.","We begin and end on time.","We support each other. This is not therapy.","Whoever leaves the group for good comes to say goodbye.","We are here to be better company for women and for everyone. There is no contempt for women in this room.","When we speak of a woman, nobody can tell who she is.","Confidence ends where someone''s safety is at stake. In our own words, that is when:"],"response":"none","say":"These are our agreements. I read them; raise a hand if you can stand by them tonight. If one no longer fits, we change it together.","silence":0,"tags":[],"time":180000,"unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"grounding","lines":[],"optional":true,"order":"circle","overtime":"soft","parts":[],"prompts":[],"response":"none","say":"Put both feet on the floor. Let your shoulders drop. Breathe out a little longer than you breathe in. There is nothing to do until I speak again.","silence":0,"tags":[],"time":120000,"title":"Two minutes to land","unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":150000,"shortest":60000},"kind":"checkin","lines":["Thank you. We leave it as it is for now.","A single word is enough.","If you want more room for that later, say so and we will find it."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["How do I arrive tonight, and where in my body do I notice it?"],"response":"none","say":"I begin, then we go around. We listen, and nobody answers. If you like, add a number, from 0 for very low to 10 for very good.","scale":[0,10],"silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":30000},"kind":"followup","lines":["Thank you. Keep it, change it, or let it go?","Letting go of it is fine. It was yours to choose."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["What did I do, and what came of it?","If I did something else instead, what was it?"],"response":"none","say":"Here is what we took on last time. Say which one is yours, if you like, and how it went. There is no praise to win here and no blame to fear. You may keep it, change it, or let it go.","silence":0,"tags":[],"title":"What became of it","unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":360000,"shortest":105000},"kind":"round","lines":["We have time. Nobody needs to fill the silence.","Tears are welcome. Shall we wait with you, or would you like to go on?","Let us hear him to the end."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["What has stayed with me since we last met?","What am I carrying that I have told nobody?","What am I glad about, and who has a share in it?"],"response":"none","say":"Now each of us has time of his own. Nobody comments, not even kindly. If you finish early, we stay silent with you until you pass it on.","silence":10000,"tags":[],"title":"What is on my mind","unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":210000,"shortest":60000},"kind":"round","lines":["What did you do, and what happened next? We do not know her reasons.","It can be hard to look there. Thank you for looking.","Let us tell it so that nobody could recognise her."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["When did a woman, or anyone with less say than I have, feel the effect of something I did or left undone?","Who took care of things this week so that I did not have to?","What would she have wanted from me, as far as she has told me?"],"response":"none","say":"One more round, on what we do to others without noticing. Nobody is on trial. Look for one moment; a small one will do.","silence":0,"tags":["effect"],"title":"Who else felt it","unheard":"any","warn":30000,"with":{}},{"begin":"auto","kind":"discussion","lines":["Let us share the air. Who has not spoken yet?","May I stop you there? Is this advice, and did anyone ask for it?"],"optional":true,"order":"queue","overtime":"soft","parts":[],"prompts":["What have I heard tonight that is also mine?","Where do I go along with something that I would rather not be part of?"],"response":"open","say":"Let us look at what we have heard, without going back to any one man''s share. Raise a hand. Those who have not spoken yet go first.","silence":0,"tags":[],"time":600000,"title":"What runs through it","unheard":"first","warn":30000,"with":{}},{"begin":"auto","each":{"longest":90000,"shortest":30000},"kind":"commitments","lines":["What would one of us see if he were there?","Smaller is fine."],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["What will I do, and by when?","Does it take up a woman''s time, or mean getting in touch with her? Did she ask for it?"],"response":"none","say":"If you like, take on one thing before we meet again. Make it something that can be seen and that has a day, such as calling your son before Friday. Taking on nothing is just as good.","silence":0,"tags":[],"title":"Until next time","unheard":"any","warn":30000,"with":{}},{"begin":"auto","each":{"longest":120000,"shortest":30000},"kind":"checkout","lines":["If that needs more room, who has time for a walk with him?","Thank you, everyone. Next time someone else may lead. Who would like to?"],"optional":false,"order":"circle","overtime":"soft","parts":[],"prompts":["How do I leave, and what do I take with me?"],"response":"none","say":"We close with a last round. No new topics, just how you leave, with a number again if you like.","scale":[0,10],"silence":0,"tags":[],"unheard":"any","warn":30000,"with":{}}],"tags":["everyday"],"title":"Our evening"},"circle":{"agreements":[1,2,3,4,5,6,7,8,9,10,11,12,13],"commitments":[{"due":"2027-01-15","number":6,"text":14,"wasCarried":false},{"due":"2027-02-01","number":7,"text":15,"wasCarried":false},{"number":1,"text":16,"wasCarried":false},{"number":2,"text":17,"wasCarried":false},{"number":3,"text":18,"wasCarried":false},{"number":4,"text":19,"wasCarried":false},{"number":5,"text":20,"wasCarried":false}],"nextCommitment":8},"event":"opened"}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,1,1,3,1795885307894,CAST(x'01'||'{"event":"joined","handle":"yew"}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,2,1,3,1795885307894,CAST(x'01'||'{"event":"joined","handle":"alder"}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,3,1,3,1795885307894,CAST(x'01'||'{"event":"joined","handle":"mist"}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,4,2,4,1795885307895,CAST(x'01'||'{"event":"started"}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,5,2,4,1795885307895,CAST(x'01'||'{"event":"stageBegan","planned":120000,"stage":1}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,6,3,35,1795885307927,CAST(x'01'||'{"event":"stageEnded","held":true,"stage":1}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,7,3,35,1795885307927,CAST(x'01'||'{"event":"stageBegan","planned":180000,"stage":2}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,8,4,69,1795885307960,CAST(x'01'||'{"event":"stageEnded","held":true,"stage":2}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,9,4,69,1795885307960,CAST(x'01'||'{"event":"stageBegan","planned":120000,"stage":3}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,10,5,90,1795885307981,CAST(x'01'||'{"event":"stageEnded","held":true,"stage":3}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,11,5,90,1795885307981,CAST(x'01'||'{"event":"stageBegan","planned":496000,"stage":4}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,12,5,90,1795885307981,CAST(x'01'||'{"event":"turnNamed","handle":"yew","offer":false}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,13,6,115,1795885308007,CAST(x'01'||'{"event":"turnBegan","handle":"yew","length":150000,"starts":115}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,14,7,136,1795885308027,CAST(x'01'||'{"event":"commitmentAnswered","number":1,"status":"kept"}' AS BLOB));
INSERT INTO journal VALUES(1003027949605150553,15,8,190,1795885308081,CAST(x'01'||'{"event":"committed","handle":"yew","number":8,"text":21}' AS BLOB));
CREATE TABLE journal_text (
  meeting INTEGER NOT NULL REFERENCES circle (running),
  number  INTEGER NOT NULL,
  words   ANY NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_text VALUES(1003027949605150553,1,'What is told here stays here. What I have learned from it I may take along.');
INSERT INTO journal_text VALUES(1003027949605150553,2,'I do not bring up another man''s share later, unless he does.');
INSERT INTO journal_text VALUES(1003027949605150553,3,'I speak of myself and say “I”.');
INSERT INTO journal_text VALUES(1003027949605150553,4,'I may pass at any time, and nobody asks why.');
INSERT INTO journal_text VALUES(1003027949605150553,5,'I give no advice that was not asked for, and I ask before I give feedback.');
INSERT INTO journal_text VALUES(1003027949605150553,6,'We come sober.');
INSERT INTO journal_text VALUES(1003027949605150553,7,'No violence, and no threat of it.');
INSERT INTO journal_text VALUES(1003027949605150553,8,'We begin and end on time.');
INSERT INTO journal_text VALUES(1003027949605150553,9,'We support each other. This is not therapy.');
INSERT INTO journal_text VALUES(1003027949605150553,10,'Whoever leaves the group for good comes to say goodbye.');
INSERT INTO journal_text VALUES(1003027949605150553,11,'We are here to be better company for women and for everyone. There is no contempt for women in this room.');
INSERT INTO journal_text VALUES(1003027949605150553,12,'When we speak of a woman, nobody can tell who she is.');
INSERT INTO journal_text VALUES(1003027949605150553,13,'Confidence ends where someone is in danger. We tell him first.');
INSERT INTO journal_text VALUES(1003027949605150553,14,'walk to the lake');
INSERT INTO journal_text VALUES(1003027949605150553,15,'ask my sister first');
INSERT INTO journal_text VALUES(1003027949605150553,16,'call my son');
INSERT INTO journal_text VALUES(1003027949605150553,17,'call my son');
INSERT INTO journal_text VALUES(1003027949605150553,18,'call my son');
INSERT INTO journal_text VALUES(1003027949605150553,19,'call my son');
INSERT INTO journal_text VALUES(1003027949605150553,20,'call my son');
INSERT INTO journal_text VALUES(1003027949605150553,21,'call my father');
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
INSERT INTO record VALUES(1,'2026-12-06','weekly',5,0.99498601842940603834,NULL,NULL,NULL,5,4.0,2.0,0,NULL,NULL);
INSERT INTO record VALUES(2,'2026-12-13','nobodys-rescuer',3,0.71092913329988460802,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO record VALUES(3,'2026-12-20','weekly',6,0.7421454002623832924,6,4.0,2.0,6,8.5,2.0,1,NULL,NULL);
INSERT INTO record VALUES(4,'2026-12-27','first-meeting',8,0.71592853990254212703,8,7.5,2.0,8,8.5,2.0,1,NULL,NULL);
INSERT INTO record VALUES(5,'2027-01-03','weekly',3,0.90215199682940550029,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO record VALUES(6,'2027-01-10','weekly',8,0.74335355489193988276,8,9.0,2.0,8,5.5,2.0,0,NULL,NULL);
INSERT INTO record VALUES(7,'2027-01-17','first-meeting',7,0.62558876872374025168,7,8.0,2.0,NULL,NULL,NULL,1,NULL,NULL);
INSERT INTO record VALUES(8,'2027-01-24','nobodys-rescuer',7,0.89780549787172680975,7,4.0,2.0,7,4.0,2.0,NULL,NULL,NULL);
INSERT INTO record VALUES(9,'2026-11-28','weekly',5,0.86046511627906974162,5,5.0,1.0,NULL,NULL,NULL,NULL,'2026-12-12','A slow evening');
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
INSERT INTO stage VALUES(1,0,'opening','Welcome',1,300000,243000,0,243000,0);
INSERT INTO stage VALUES(1,1,'checkin','Check-in',1,720000,936000,5,93600,0);
INSERT INTO stage VALUES(1,2,'followup','Since last time',1,480000,460800,0,460800,0);
INSERT INTO stage VALUES(1,3,'input','A voice',1,360000,349200,0,349200,0);
INSERT INTO stage VALUES(1,4,'round','First round',1,1200000,1164000,5,116400,0);
INSERT INTO stage VALUES(1,5,'round','Second round',1,1200000,1524000,5,152400,0);
INSERT INTO stage VALUES(1,6,'commitments','Until next time',1,480000,470400,5,47040,0);
INSERT INTO stage VALUES(1,7,'checkout','Check-out',1,360000,349200,5,34920,0);
INSERT INTO stage VALUES(2,0,'opening','Welcome',1,300000,294000,0,294000,0);
INSERT INTO stage VALUES(2,1,'checkin','Check-in',1,720000,784800,3,78480,0);
INSERT INTO stage VALUES(2,2,'followup','Since last time',1,480000,398400,0,398400,0);
INSERT INTO stage VALUES(2,3,'input','A voice',1,360000,280800,0,280800,0);
INSERT INTO stage VALUES(2,4,'round','First round',1,1200000,876000,3,87600,0);
INSERT INTO stage VALUES(2,5,'round','Second round',1,1200000,1392000,3,139200,0);
INSERT INTO stage VALUES(2,6,'commitments','Until next time',1,480000,456000,3,45600,0);
INSERT INTO stage VALUES(2,7,'checkout','Check-out',1,360000,399600,3,39960,0);
INSERT INTO stage VALUES(3,0,'opening','Welcome',1,300000,234000,0,234000,0);
INSERT INTO stage VALUES(3,1,'checkin','Check-in',1,720000,756000,6,75600,0);
INSERT INTO stage VALUES(3,2,'followup','Since last time',1,480000,609600,0,609600,0);
INSERT INTO stage VALUES(3,3,'input','A voice',0,360000,302400,0,302400,0);
INSERT INTO stage VALUES(3,4,'round','First round',1,1200000,912000,6,91200,0);
INSERT INTO stage VALUES(3,5,'pairs','In pairs',1,600000,762000,0,762000,0);
INSERT INTO stage VALUES(3,6,'round','Second round',1,1200000,1548000,6,154800,0);
INSERT INTO stage VALUES(3,7,'commitments','Until next time',1,480000,451200,6,45120,0);
INSERT INTO stage VALUES(3,8,'checkout','Check-out',1,360000,334800,6,33480,0);
INSERT INTO stage VALUES(4,0,'opening','Welcome',1,300000,300000,0,300000,0);
INSERT INTO stage VALUES(4,1,'checkin','Check-in',1,720000,691200,8,69120,0);
INSERT INTO stage VALUES(4,2,'followup','Since last time',1,480000,446400,0,446400,0);
INSERT INTO stage VALUES(4,3,'input','A voice',1,360000,252000,0,252000,0);
INSERT INTO stage VALUES(4,4,'round','First round',1,1200000,1284000,8,128400,0);
INSERT INTO stage VALUES(4,5,'focus','One man''s question',1,1500000,1875000,1,187500,0);
INSERT INTO stage VALUES(4,6,'round','Second round',1,1200000,1344000,8,134400,0);
INSERT INTO stage VALUES(4,7,'commitments','Until next time',0,480000,427200,8,42720,0);
INSERT INTO stage VALUES(4,8,'checkout','Check-out',1,360000,435600,8,43560,0);
INSERT INTO stage VALUES(5,0,'opening','Welcome',1,300000,291000,0,291000,0);
INSERT INTO stage VALUES(5,1,'checkin','Check-in',1,720000,583200,3,58320,0);
INSERT INTO stage VALUES(5,2,'followup','Since last time',1,480000,518400,0,518400,0);
INSERT INTO stage VALUES(5,3,'input','A voice',1,360000,291600,0,291600,1);
INSERT INTO stage VALUES(5,4,'round','First round',1,1200000,1128000,3,112800,0);
INSERT INTO stage VALUES(5,5,'pairs','In pairs',1,600000,660000,0,660000,0);
INSERT INTO stage VALUES(5,6,'round','Second round',1,1200000,1344000,3,134400,0);
INSERT INTO stage VALUES(5,7,'commitments','Until next time',1,480000,528000,3,52800,0);
INSERT INTO stage VALUES(5,8,'checkout','Check-out',1,360000,352800,3,35280,0);
INSERT INTO stage VALUES(6,0,'opening','Welcome',1,300000,282000,0,282000,0);
INSERT INTO stage VALUES(6,1,'checkin','Check-in',1,720000,792000,8,79200,0);
INSERT INTO stage VALUES(6,2,'followup','Since last time',1,480000,470400,0,470400,0);
INSERT INTO stage VALUES(6,3,'input','A voice',1,360000,385200,0,385200,1);
INSERT INTO stage VALUES(6,4,'round','First round',1,1200000,1476000,8,147600,0);
INSERT INTO stage VALUES(6,5,'round','Second round',1,1200000,864000,8,86400,0);
INSERT INTO stage VALUES(6,6,'commitments','Until next time',1,480000,384000,8,38400,0);
INSERT INTO stage VALUES(6,7,'checkout','Check-out',1,360000,324000,8,32400,0);
INSERT INTO stage VALUES(7,0,'opening','Welcome',1,300000,372000,0,372000,0);
INSERT INTO stage VALUES(7,1,'checkin','Check-in',1,720000,741600,7,74160,0);
INSERT INTO stage VALUES(7,2,'followup','Since last time',1,480000,532800,0,532800,0);
INSERT INTO stage VALUES(7,3,'input','A voice',1,360000,460800,0,460800,0);
INSERT INTO stage VALUES(7,4,'round','First round',1,1200000,1392000,7,139200,0);
INSERT INTO stage VALUES(7,5,'pairs','In pairs',1,600000,534000,0,534000,0);
INSERT INTO stage VALUES(7,6,'round','Second round',1,1200000,924000,7,92400,0);
INSERT INTO stage VALUES(7,7,'commitments','Until next time',1,480000,614400,7,61440,0);
INSERT INTO stage VALUES(7,8,'checkout','Check-out',1,360000,352800,7,35280,0);
INSERT INTO stage VALUES(8,0,'opening','Welcome',1,300000,369000,0,369000,0);
INSERT INTO stage VALUES(8,1,'checkin','Check-in',1,720000,806400,7,80640,0);
INSERT INTO stage VALUES(8,2,'followup','Since last time',1,480000,523200,0,523200,0);
INSERT INTO stage VALUES(8,3,'input','A voice',0,360000,388800,0,388800,0);
INSERT INTO stage VALUES(8,4,'round','First round',1,1200000,876000,7,87600,0);
INSERT INTO stage VALUES(8,5,'round','Second round',1,1200000,1512000,7,151200,0);
INSERT INTO stage VALUES(8,6,'commitments','Until next time',1,480000,350400,7,35040,0);
INSERT INTO stage VALUES(8,7,'checkout','Check-out',1,360000,435600,7,43560,0);
INSERT INTO stage VALUES(9,0,'opening','Opening',1,120000,120000,0,120000,0);
INSERT INTO stage VALUES(9,1,'agreements','Agreements',1,180000,0,0,0,0);
INSERT INTO stage VALUES(9,2,'grounding','Two minutes to land',1,120000,60000,0,60000,0);
INSERT INTO stage VALUES(9,3,'checkin','Check-in',1,666000,295000,3,80000,0);
INSERT INTO stage VALUES(9,4,'followup','What became of it',1,498000,60000,0,60000,0);
CREATE TABLE decision (
  record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  words    ANY NOT NULL,
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
INSERT INTO decision VALUES(9,0,'We meet every second week');
CREATE TABLE theme (
  record   INTEGER NOT NULL REFERENCES record ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,                      -- an agenda's tag
  PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;
INSERT INTO theme VALUES(1,0,'fathers');
INSERT INTO theme VALUES(2,0,'friendship');
INSERT INTO theme VALUES(4,0,'care');
INSERT INTO theme VALUES(4,1,'friendship');
INSERT INTO theme VALUES(4,2,'power');
INSERT INTO theme VALUES(5,0,'repair');
INSERT INTO theme VALUES(8,0,'care');
INSERT INTO theme VALUES(9,0,'everyday');
CREATE TABLE commitment (
  number       INTEGER PRIMARY KEY,
  words        ANY NOT NULL,
  due          TEXT,                           -- day
  made         TEXT NOT NULL,                  -- month
  status       TEXT NOT NULL,                  -- open, partly, notyet, changed
  forget_after TEXT NOT NULL                   -- day; unclaimed until then, it goes uncounted
) STRICT;
INSERT INTO commitment VALUES(1,'call my son',NULL,'2026-12','changed','2027-05-01');
INSERT INTO commitment VALUES(2,'call my son',NULL,'2027-01','open','2027-05-01');
INSERT INTO commitment VALUES(3,'call my son',NULL,'2027-01','open','2027-05-01');
INSERT INTO commitment VALUES(4,'call my son',NULL,'2027-01','open','2027-05-01');
INSERT INTO commitment VALUES(5,'call my son',NULL,'2027-01','open','2027-05-01');
INSERT INTO commitment VALUES(6,'walk to the lake','2027-01-15','2026-11','open','2027-04-15');
INSERT INTO commitment VALUES(7,'ask my sister first','2027-02-01','2026-11','open','2027-05-02');
CREATE TABLE agreement (
  position INTEGER PRIMARY KEY,
  words    ANY NOT NULL
) STRICT;
INSERT INTO agreement VALUES(0,'What is told here stays here. What I have learned from it I may take along.');
INSERT INTO agreement VALUES(1,'I do not bring up another man''s share later, unless he does.');
INSERT INTO agreement VALUES(2,'I speak of myself and say “I”.');
INSERT INTO agreement VALUES(3,'I may pass at any time, and nobody asks why.');
INSERT INTO agreement VALUES(4,'I give no advice that was not asked for, and I ask before I give feedback.');
INSERT INTO agreement VALUES(5,'We come sober.');
INSERT INTO agreement VALUES(6,'No violence, and no threat of it.');
INSERT INTO agreement VALUES(7,'We begin and end on time.');
INSERT INTO agreement VALUES(8,'We support each other. This is not therapy.');
INSERT INTO agreement VALUES(9,'Whoever leaves the group for good comes to say goodbye.');
INSERT INTO agreement VALUES(10,'We are here to be better company for women and for everyone. There is no contempt for women in this room.');
INSERT INTO agreement VALUES(11,'When we speak of a woman, nobody can tell who she is.');
INSERT INTO agreement VALUES(12,'Confidence ends where someone is in danger. We tell him first.');
CREATE TABLE care (
  only    INTEGER PRIMARY KEY CHECK (only = 1),
  words   TEXT NOT NULL,
  checked TEXT NOT NULL                        -- day
) STRICT;
INSERT INTO care VALUES(1,'the line for men: 0800 1110111','2026-11-28');
CREATE TABLE tally (
  what  TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tally VALUES('changed',1);
INSERT INTO tally VALUES('commitmentsMade',23);
INSERT INTO tally VALUES('feedbackTurns',21);
INSERT INTO tally VALUES('partly',1);
INSERT INTO tally VALUES('passes',9);
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
COMMIT;
