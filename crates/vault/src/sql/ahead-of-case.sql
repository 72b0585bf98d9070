-- Events of a case whose stamp was more than a day ahead when they came.
SELECT ahead.hash
FROM case_event
JOIN ahead ON ahead.hash = case_event.hash
WHERE case_event.case_id = :case
