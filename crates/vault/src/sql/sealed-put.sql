-- Where the computer's ledger stands. In another outbox nothing is sealed yet.
INSERT INTO sealed (one, outbox, up_to, own_seen, seen, ledger_epoch, ledger_seq, ledger_head, hlc)
VALUES (1, :outbox, 0, 0, 0, :epoch, :seq, :head, 0)
ON CONFLICT (one) DO UPDATE SET
  up_to = CASE WHEN outbox = :outbox THEN up_to ELSE 0 END,
  own_seen = CASE WHEN outbox = :outbox THEN own_seen ELSE 0 END,
  seen = CASE WHEN outbox = :outbox THEN seen ELSE 0 END,
  outbox = :outbox, ledger_epoch = :epoch, ledger_seq = :seq, ledger_head = :head
