### review: unreviewed
### Son enregistré dans l’application, pour un dossier.

record-start = Enregistrer du son
record-title = Enregistrer du son
record-care = N’enregistrer que ce dont le dossier a besoin : quelques phrases dans les mots de la personne. Personne n’est enregistré sans le savoir.
record-consent = Qui est entendu
record-consent-agrees = La personne a été consultée et accepte d’être enregistrée et que ce soit gardé
record-consent-not-asked = Je parle seul, personne d’autre n’est entendu
record-consent-missing = Dire qui est entendu. Si la personne refuse, rien n’est enregistré.
record-begin = Enregistrer maintenant
record-cancel = Annuler
record-on = Enregistrement en cours
# $time (String)
record-length = Durée : { $time }
record-on-hint = Ce qui est dit est scellé à mesure. Si l’ordinateur se verrouille, l’enregistrement s’arrête et ce qui a été entendu est gardé.
record-stop = Arrêter
record-stopped = Plus rien n’est enregistré. Écouter, puis garder ou jeter.
record-listen = Ce qui a été enregistré
record-long = C’est trop long pour être écouté ici. On peut le garder.
record-keep = Le garder dans le dossier
record-discard = Le jeter
record-gap = L’ordinateur était occupé et un passage manque.
record-ended-gone = Le micro a disparu. Ce qui a été entendu jusque-là est ici.
record-ended-longest = Une heure au plus. Ce qui a été entendu est ici ; un nouvel enregistrement peut commencer.
