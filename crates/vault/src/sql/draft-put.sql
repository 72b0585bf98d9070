-- Text that is being typed; nothing of a case that was erased.
INSERT OR REPLACE INTO draft (case_id, field, bytes)
SELECT :case, :field, :text
WHERE NOT EXISTS (SELECT 1 FROM erased WHERE case_id = :case)
