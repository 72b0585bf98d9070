-- Every epoch in which a computer's ledger names an object: the newest is found outside, where it
-- costs no locked memory.
SELECT epoch
FROM desk_ledger
WHERE object = :object AND device_id = :device AND kind = :kind
