-- What waits to be taken into a case.
SELECT bytes, sig
FROM waiting
WHERE case_id = :case
