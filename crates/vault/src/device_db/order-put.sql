-- An order was read.
INSERT INTO ordered (order_id, what, at)
VALUES (:order, :what, :at)
