### review: unreviewed
### Qui a écrit quoi, et quand : chaque entrée d'un dossier.

history-title = Historique
history-verified = Chaque signature et chaque lien de ce dossier viennent d’être vérifiés. Rien n’a été modifié.
history-not-verified = Ce dossier n’a pas pu être vérifié.
history-not-verified-hint = Une signature ou un lien entre des entrées ne concorde pas. Ne pas s’y fier. Garder l’ordinateur et prévenir l’autorité compétente.
# $count (Number)
history-count = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
history-hash = Empreinte
history-empty = Rien n’a encore été noté.

## Ce qui s'est passé

event-case-open = Dossier ouvert
event-case-link = Lié à un autre dossier
event-case-close = Dossier clos
event-case-reopen = Dossier rouvert
event-answer-set = Réponse
event-answer-clear = Réponse retirée
event-item-add = Entrée ajoutée
event-item-remove = Entrée retirée
event-note-add = Note
event-attach-add = Fichier ajouté
event-consent-set = Accord noté
event-consent-withdraw = Accord retiré
event-need-set = Besoin noté
event-service-choose = Service choisi ou écarté
event-assessment-computed = Résultat établi
event-decision-set = Déclaration signée
event-conflict-resolve = Deux réponses tranchées
event-share-grant = Transmis
event-share-revoke = N’est plus transmis
event-audit-viewed = Consulté
event-audit-printed = Document établi
event-audit-exported = Écrit dans un fichier
event-other = Entrée d’une version plus récente, conservée telle quelle
