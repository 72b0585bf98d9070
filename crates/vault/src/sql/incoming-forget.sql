-- What waited or was refused is of an erased case: its name stays, its bytes go.
UPDATE incoming SET state = 2, fault = 'case-erased-by-order', about = NULL, bytes = NULL
WHERE rowid = :row
