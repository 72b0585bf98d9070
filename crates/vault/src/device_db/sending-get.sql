-- How things are sent.
SELECT mode, tried_at
FROM sending
