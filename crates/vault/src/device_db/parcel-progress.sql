-- How far everything that travels is: where the ledger names it.
SELECT cek_id, kind, rank, size - sent, epoch, seq
FROM parcel
