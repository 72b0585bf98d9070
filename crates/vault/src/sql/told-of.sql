-- Which computers were told of a matter, and when it lay in their inbox.
SELECT outgoing.device, outgoing.gone_at
FROM statement
JOIN outgoing ON outgoing.hash = statement.hash
WHERE statement.kind = :kind AND statement.about = :about
