-- How far sealing went, and where the computer's ledger stood.
SELECT outbox, up_to, own_seen, seen, ledger_epoch, ledger_seq, ledger_head, hlc
FROM sealed
