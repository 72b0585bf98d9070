-- What rebuilding a case reads: as its events are found, so that nothing is sorted or kept aside.
SELECT event.seq, event.hash, event.bytes
FROM case_event
CROSS JOIN event ON event.seq = case_event.seq
WHERE case_event.case_id = :case
