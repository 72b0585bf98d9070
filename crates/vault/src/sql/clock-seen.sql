-- The newest moment that was seen of others.
INSERT INTO seen_clock (one, hlc) VALUES (1, ?1)
ON CONFLICT (one) DO UPDATE SET hlc = max(hlc, excluded.hlc)
