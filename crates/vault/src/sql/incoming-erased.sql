-- What came of one computer of cases that were erased here: before that, and after it.
SELECT hash
FROM incoming
WHERE device = :device
  AND (
    (state = 2 AND fault IN ('case-erased', 'case-erased-by-order'))
    OR (state = 1 AND kind = 4 AND about IN (SELECT cek_id FROM cek WHERE erased))
  )
