-- What became of an object. Its first coming stays its time until it is taken. A segment that is
-- taken comes when its case last had something new: after what was read there.
INSERT INTO incoming (hash, kind, device, at, state, fault, about, bytes)
VALUES (
  :hash,
  :kind,
  :device,
  max(:at, coalesce((
    SELECT desk_case.last_at
    FROM cek JOIN desk_case ON desk_case.case_id = cek.case_id
    WHERE :state = 1 AND cek.cek_id = :about
  ), :at)),
  :state,
  :fault,
  :about,
  :bytes
)
ON CONFLICT (hash, device) DO UPDATE
SET state = excluded.state,
    fault = excluded.fault,
    about = excluded.about,
    bytes = excluded.bytes,
    at = CASE excluded.state WHEN 1 THEN excluded.at ELSE incoming.at END
WHERE incoming.state <> 1
