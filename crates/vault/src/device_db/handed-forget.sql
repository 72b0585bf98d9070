-- What was handed to one officer of an erased case goes: it would open the key again.
DELETE FROM handed
WHERE to_officer = :officer AND cek_id = :cek
