-- Whose desk this is. A key that certifies stays once it is there.
INSERT INTO desk (one, authority, ops, since_at)
VALUES (1, :authority, :ops, :at)
ON CONFLICT (one) DO UPDATE SET ops = coalesce(excluded.ops, desk.ops)
