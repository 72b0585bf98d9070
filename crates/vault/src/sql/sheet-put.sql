-- A sheet that was just printed takes the place of one that was never typed back.
INSERT OR REPLACE INTO sheet (standing, public_key, test, made_at, rehearsed_at)
VALUES (0, :public, :test, :at, NULL)
