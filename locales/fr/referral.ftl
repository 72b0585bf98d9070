### review: unreviewed
### Besoins, services, accord et document. Les noms et rôles des services viennent du guide.

## Besoins

referral-needs = Ce qui est nécessaire
referral-needs-order = dans cet ordre
# $need (String)
referral-need-state = { $need } : pour quand
referral-need-preset = d’après une réponse
need-state-today = Aujourd’hui
need-state-tonight = Cette nuit
need-state-later = Plus tard
need-state-done = Fait
need-state-not-needed = Pas nécessaire
need-state-not-wanted = Non souhaité
need-state-not-asked = Non demandé

## Services

referral-helpers = Qui peut aider
referral-filter = Seulement pour les besoins choisis
# $count (Number)
referral-filter-needs = { $count ->
   *[other] Besoins choisis : { $count }
}
referral-filter-all = Tous les services
# $count (Number)
referral-filtered-out = { $count ->
    [one] { $count } service pour d’autres besoins n’est pas montré.
   *[other] { $count } services pour d’autres besoins ne sont pas montrés.
}
referral-show-all = Tout montrer
referral-choose = Choisir
referral-chosen = Choisi
referral-number-to-supply = numéro à fournir
referral-hours-to-supply = horaires et langues : à fournir
referral-to-confirm = à confirmer
referral-address-hidden = L’adresse n’est jamais montrée ni imprimée
# $date (String)
referral-checked = vérifié le { $date }

## Qui peut savoir

referral-consents = Qui peut savoir
referral-consents-none = Choisir d’abord un service. Puis demander à la personne pour chacun, séparément.
# $service (String)
referral-consent-for = Accord pour que ce service sache : { $service }
referral-agrees = Accepte
referral-refuses = Refuse
referral-not-asked = Non demandé
referral-child = Moins de 18 ans, ou âge douteux : ce n’est pas l’accord qui décide ici. Dire à l’enfant, en mots simples, qui saura et pourquoi.
# $service (String)
referral-told-for = A-t-on expliqué que ce service saura : { $service } ?
referral-told-agrees = Expliqué, accepte
referral-told-refuses = Expliqué, n’est pas d’accord
referral-told-not-yet = Pas encore expliqué
# $time (String)
referral-said-at = dit à { $time }

## Le document

referral-paper = Le document
referral-paper-referral = Orientation
referral-paper-record = Dossier de la situation
referral-paper-referral-hint = Ce qu’un service doit savoir
referral-paper-record-hint = Chaque question et réponse, avec l’historique
# $paper (String), $pages (Number), $language (String)
referral-paper-line = { $pages ->
    [one] { $paper }, { $pages } page, { $language }. Porte le code, pas de nom.
   *[other] { $paper }, { $pages } pages, { $language }. Porte le code, pas de nom.
}
# De même, quand l'agent a tapé un nom.
referral-paper-line-named = { $pages ->
    [one] { $paper }, { $pages } page, { $language }. Porte le code et le nom tapé.
   *[other] { $paper }, { $pages } pages, { $language }. Porte le code et le nom tapé.
}
referral-paper-drawing = Le document se dessine…
referral-prepare = Préparer le document
# $count (Number)
referral-left-not-asked = { $count ->
    [one] Un accord n’est pas encore demandé : ce destinataire est laissé de côté.
   *[other] { $count } accords ne sont pas encore demandés : ces destinataires sont laissés de côté.
}
# $count (Number)
referral-left-refused = { $count ->
    [one] Un destinataire ne doit pas savoir : il est laissé de côté.
   *[other] { $count } destinataires ne doivent pas savoir : ils sont laissés de côté.
}
referral-unsigned = La déclaration n’est pas encore signée. Le document le dit.
referral-which = Quel document
referral-language = Dans quelle langue
referral-include = Ce qui y figure
referral-include-reasons = Ce qui a été vu et dit, avec les raisons
referral-include-statement = La déclaration de l’agent
referral-include-notes = Notes
referral-include-notes-hint = Les relire une fois : des notes peuvent désigner la personne.
referral-name = Un nom pour la personne (facultatif)
referral-name-hint = Seulement s’il doit figurer sur ce document. Il est imprimé et n’est conservé nulle part dans Dalil.
# $page (Number), $pages (Number)
referral-page-of = Page { $page } sur { $pages }
referral-page-back = Page précédente
referral-page-next = Page suivante
referral-larger = Plus grand
referral-whole = Page entière
# $page (Number), $pages (Number)
referral-page-picture = Page { $page } sur { $pages } du document, telle qu’elle sera imprimée
referral-record-hash = Empreinte du dossier

## Enregistrer

referral-path-hint = Un nom de fichier ne dit rien de la personne. Une clé USB est plus sûre que le bureau.
referral-save = Enregistrer le document
# $pages (Number)
referral-saved = { $pages ->
    [one] Enregistré : { $pages } page
   *[other] Enregistré : { $pages } pages
}
referral-close = Fermer

## Touches

key-paper = Préparer le document
key-page-back = Page précédente
key-page-next = Page suivante
