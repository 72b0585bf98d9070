-- The newest epoch in which a computer's ledger names an object.
SELECT max(epoch)
FROM desk_ledger
WHERE object = :object AND device_id = :device AND kind = :kind
