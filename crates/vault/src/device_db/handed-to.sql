-- The case keys that were given to one officer.
SELECT cek_id, bytes
FROM handed
WHERE to_officer = :officer
