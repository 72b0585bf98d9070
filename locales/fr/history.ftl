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
event-case-erase = Dossier effacé
event-case-reopen = Dossier rouvert
event-answer-set = Réponse
event-answer-clear = Réponse retirée
event-item-add = Entrée ajoutée
event-item-remove = Entrée retirée
event-note-add = Note
event-attach-add = Fichier ajouté
event-attach-remove = Fichier retiré
event-consent-set = Accord noté
event-consent-withdraw = Accord retiré
event-need-set = Besoin noté
event-service-choose = Service choisi ou écarté
event-assessment-computed = Résultat établi
event-decision-set = Déclaration signée
event-conflict-resolve = Différence tranchée
event-share-grant = Transmis
event-share-revoke = N’est plus transmis
event-audit-viewed = Consulté
event-audit-printed = Document établi
event-audit-exported = Écrit dans un fichier
event-other = Entrée d’une version plus récente, conservée telle quelle

## L'écran

# $number (Number)
history-broken-at = La première entrée qui ne concorde pas est la numéro { $number }. Celles d’avant sont intactes.
history-filter = Montrer
history-filter-all = Tout
history-filter-answers = Réponses et notes
history-filter-decisions = Résultats et décisions
history-filter-looks = Qui a consulté
history-filter-papers = Papiers et fichiers
history-none-of-kind = Le dossier n’a aucune entrée de ce genre.
# $from, $to (String)
history-visit = { $from } à { $to }
# $alias (String)
history-by-own = { $alias }, ce coffre
# $key (String)
history-by-other = Un autre agent, clé { $key }
# $value (String)
history-was = avant : { $value }
history-superseded = Modifié plus tard
history-conflict = Donné à part d’une autre réponse ; les deux sont gardées
history-ahead = L’horloge de cet ordinateur avançait de plus d’un jour
# $parts (String)
history-looked = Consulté : { $parts }
history-part-case = le dossier
history-part-result = le résultat
history-part-referral = l’orientation
history-part-files = les fichiers
history-part-conflicts = les différences
history-part-history = l’historique
history-service-chosen = choisi
history-service-left-out = écarté
history-what-referral = Fiche d’orientation
history-what-record = Dossier sur papier
history-what-record-file = Dossier complet
history-what-record-file-without = Dossier sans noms, notes ni déclarations
# $copy (Number)
history-copy = Exemplaire { $copy }
# $reason (String)
history-reason = Raison : { $reason }

## À côté des entrées

history-proof = Est-il intact ?
history-where = Où est ce dossier
# $count (Number)
history-here = { $count ->
    [one] Cet ordinateur : son entrée est gardée
   *[other] Cet ordinateur : les { $count } entrées sont gardées
}
# $count (Number)
history-waiting = { $count ->
    [one] L’autorité compétente ne l’a pas encore. Une entrée attend ici.
   *[other] L’autorité compétente ne l’a pas encore. { $count } entrées attendent ici.
}
# $papers, $files (Number)
history-out = Sortis de cet ordinateur : papiers { $papers }, fichiers { $files }
history-nothing-out = Aucun papier ni fichier n’est sorti de cet ordinateur.
history-marks = Ce que dit aussi le dossier sur papier
history-mark-key = Clé
history-mark-last = Dernière entrée
history-mark-record = Dossier entier
history-mark-hint = Qui a le papier peut comparer ces numéros, ou les donner à dalilctl case verify.

## Sortir le dossier

history-export = Sortir le dossier
history-export-title = Sortir le dossier
history-export-clear = Le fichier contient ce dossier en clair.
history-export-clear-hint = Qui l’a peut le lire. Ne le donner qu’à un tribunal ou à une autorité qui peut l’avoir, sur un support qu’on ne laisse pas derrière soi.
history-export-without = Seulement les réponses et les résultats
history-export-without-hint = Les noms, les notes, les réponses tapées et les déclarations restent ici ; leurs entrées ne figurent dans le fichier que par leur empreinte. Le lieu noté au début y est.
history-export-path-hint = Un chemin complet. Rien de ce qui s’y trouve n’est remplacé sans demander.
history-export-save = Écrire le fichier
history-export-cancel = Laisser
# $entries (Number)
history-export-saved = { $entries ->
    [one] Écrit et en sûreté sur le disque : une entrée.
   *[other] Écrit et en sûreté sur le disque : { $entries } entrées.
}
history-export-check = Chacun peut le prouver avec dalilctl case verify et les numéros du dossier sur papier.
history-export-close = Terminé
