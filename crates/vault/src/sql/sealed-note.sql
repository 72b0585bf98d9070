-- How far sealing went, and where the computer's ledger stands.
INSERT INTO sealed (one, outbox, up_to, own_seen, seen, ledger_epoch, ledger_seq, ledger_head, hlc)
VALUES (1, :outbox, :up_to, :own_seen, :seen, :epoch, :seq, :head, :hlc)
ON CONFLICT (one) DO UPDATE SET
  outbox = :outbox, up_to = :up_to, own_seen = :own_seen, seen = :seen,
  ledger_epoch = :epoch, ledger_seq = :seq, ledger_head = :head, hlc = max(hlc, :hlc)
