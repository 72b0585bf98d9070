### review: unreviewed
# $gender (feminine, masculine, other) : la personne à qui l'on parle.

## Les onze signes de travail forcé de l'OIT
sign-fl-vulnerability = Quelqu’un utilise l’absence de choix, le statut ou la langue
sign-fl-deception = Ce qui a été promis diffère de ce qui a été trouvé
sign-fl-movement = Ne peut pas aller et venir librement
sign-fl-isolation = Sans contacts, téléphone ni aide
sign-fl-violence = Violences contre la personne ou ses proches
sign-fl-threats = Menaces ou peur pour faire obéir
sign-fl-documents = Papiers gardés par quelqu’un d’autre
sign-fl-wages = Paie retenue pour que la personne reste
sign-fl-debt = Travail lié à une dette difficile à rembourser
sign-fl-conditions = Conditions dégradantes ou dangereuses
sign-fl-overtime = Heures excessives sous la menace ou par besoin

## ONUDC, général
sign-g-against-will = Pense devoir continuer contre sa volonté
sign-g-cannot-leave-work = Ne peut pas quitter le lieu de travail
sign-g-movement-controlled = Les déplacements semblent contrôlés
sign-g-feels-cannot-leave = Ne voit pas d’issue
sign-g-fear-anxiety = Montre de la peur
sign-g-violence-threats = Violences ou menaces contre la personne ou ses proches
sign-g-injury-assault = Blessures qui semblent venir de violences
sign-g-injury-work = Blessure visible qui vient peut-être du travail ou d’un contrôle
sign-g-injury-control = Blessures qui semblent venir de liens ou d’une contention
sign-g-distrust-authorities = Se méfie des autorités
sign-g-threat-handover = Menace d’être remise aux autorités
sign-g-afraid-status = A peur de parler de son statut
sign-g-no-documents = Ne tient pas ses propres papiers
sign-g-false-documents = A des papiers qui ne sont pas authentiques
sign-g-known-place = Présence dans un lieu connu pour l’exploitation
sign-g-no-local-language = Ne connaît pas la langue du lieu
sign-g-no-address = Ne connaît pas l’adresse du logement ou du travail
sign-g-others-speak = Quelqu’un d’autre répond quand on parle à la personne
sign-g-coached = Répond comme si c’était appris par cœur
sign-g-forced-conditions = Travail sous des conditions imposées
sign-g-punished = Discipline par la punition
sign-g-no-bargain = Ne peut pas négocier ses conditions de travail
sign-g-little-pay = Peu ou pas de paie
sign-g-no-earnings-access = Pas d’accès à ce qu’elle gagne
sign-g-long-hours = De longues heures sur de longues périodes
sign-g-no-days-off = Aucun jour de repos
sign-g-bad-housing = Logement mauvais ou surpeuplé
sign-g-no-medical = Pas d’accès à un médecin
sign-g-limited-contact = Peu ou pas de contact avec d’autres
sign-g-limited-family = Peu de contact avec la famille ou l’extérieur
sign-g-no-free-speech = Ne peut pas parler librement avec d’autres
sign-g-debt-belief = Pense être liée par une dette
sign-g-dependent = Dépend d’autres personnes
sign-g-source-place = Vient d’un lieu connu pour le recrutement
sign-g-transport-paid = Voyage payé par d’autres, à rembourser par le travail
sign-g-false-promises = A agi sur des promesses fausses ou pas claires

## ONUDC, enfants
sign-c-no-parents = Pas d’accès aux parents ou aux tuteurs
sign-c-intimidated = Semble intimidé, autrement que les enfants de cet âge
sign-c-no-friends = Pas d’amis du même âge hors du travail
sign-c-no-education = Pas d’accès à l’école ou à une formation
sign-c-no-play = Pas le temps de jouer
sign-c-lives-apart = Vit à part des autres enfants, dans un mauvais logement
sign-c-eats-apart = Mange à part de la famille
sign-c-leftovers = L’enfant reçoit seulement les restes
sign-c-unsuitable-work = Fait un travail qui n’est pas pour les enfants
sign-c-travel-alone = Voyage sans adultes
sign-c-travel-group-nonrelatives = Voyage en groupe avec des gens qui ne sont pas de la famille
sign-c-context-clothing = Des vêtements de travail à taille d’enfant ont été trouvés
sign-c-context-toys = Des jouets ou des lits d’enfant ont été trouvés sur un lieu de travail
sign-c-context-found = Un adulte dit avoir « trouvé » l’enfant
sign-c-context-phone = Un enfant seul porte des numéros de taxis
sign-c-context-adoption = Une adoption illégale est apparue

## ONUDC, travail dans une maison
sign-d-lives-in = Habite chez la famille pour qui elle travaille
sign-d-eats-apart = Ne mange pas avec la famille
sign-d-no-private-space = N’a pas d’espace privé
sign-d-bad-sleep-space = Dort dans un endroit partagé ou inadapté
sign-d-reported-missing = Disparition signalée par l’employeur, alors que la personne est encore là
sign-d-rarely-out = Ne sort presque jamais, ou jamais, pour voir des gens
sign-d-out-with-employer = Ne sort jamais sans l’employeur
sign-d-leftovers = Reçoit seulement les restes
sign-d-abuse = Insultes, menaces ou coups dans la maison

## ONUDC, exploitation sexuelle
sign-s-any-age = Tout âge ; cela varie selon le lieu
sign-s-moved-around = Déplacements d’un lieu à un autre
sign-s-escorted = Escorte au travail, aux achats et aux courses
sign-s-marks = Marques ou tatouages qui suggèrent une appartenance
sign-s-long-hours = De très longues heures là, peu de jours libres
sign-s-sleeps-at-work = Dort sur le lieu de travail
sign-s-group-language = Vit dans un groupe sans langue commune
sign-s-few-clothes = A très peu de vêtements
sign-s-work-clothes = N’a presque que des vêtements portés pour ce travail
sign-s-vocabulary = Ne connaît de la langue du lieu que les mots de ce travail
sign-s-no-cash = N’a pas d’argent à soi
sign-s-no-id = Ne peut pas montrer de pièce d’identité
sign-s-context-unprotected = Signes de conditions dangereuses sur le lieu
sign-s-context-cannot-refuse = Ne peut pas refuser des clients
sign-s-context-bought-sold = Signes que des personnes ont été achetées et vendues
sign-s-context-group-control = Un groupe sous le contrôle d’autres personnes
sign-s-context-adverts = Des annonces qui proposent des personnes d’une même origine

## ONUDC, travail
sign-l-live-at-work-group = Vivent en groupe sur le lieu de travail et sortent rarement
sign-l-unsuitable-place = Vivent dans un lieu inhabitable
sign-l-unsuitable-clothing = Vêtements inadaptés au travail ou au temps
sign-l-leftovers = Les travailleurs reçoivent seulement les restes
sign-l-no-earnings = Pas d’accès aux gains
sign-l-no-contract = Pas de contrat de travail
sign-l-excess-hours = De très longues heures
sign-l-employer-services = Dépendent de l’employeur pour le travail, le transport et le logement
sign-l-no-housing-choice = Pas de choix du logement
sign-l-never-leave-alone = Ne partent jamais sans l’employeur
sign-l-no-free-movement = Ne peuvent pas se déplacer librement
sign-l-security-inwards = Serrures, barreaux ou gardiens qui retiennent peut-être les gens à l’intérieur
sign-l-fines = Discipline par des amendes
sign-l-abuse = Insultes, menaces ou violences au travail
sign-l-no-training = Ni formation de base ni permis pour le travail
sign-l-context-notices-language = Des affiches seulement dans des langues que les travailleurs ne lisent pas
sign-l-context-no-safety-notices = Pas d’affiches de sécurité
sign-l-context-no-migrant-papers = Pas de papiers pour les travailleurs étrangers chez l’employeur
sign-l-context-no-pay-records = Pas de registre de paie
sign-l-context-bad-equipment = Équipement de sécurité mauvais ou absent
sign-l-context-child-equipment = Équipement adapté à des enfants
sign-l-context-law-breach = Signes que le droit du travail n’est pas respecté
sign-l-context-deductions = Les travailleurs paient les outils, la nourriture ou le logement

## ONUDC, mendicité et petits délits
sign-b-vulnerable-beggars = Des enfants, des personnes âgées ou handicapées mendient dans des lieux publics
sign-b-child-drugs = Un enfant porte ou vend de la drogue
sign-b-mutilation = Des infirmités qui semblent venir de violences
sign-b-child-large-groups = De grands groupes d’enfants avec peu d’adultes
sign-b-found-by-adult = Un enfant seul a été « trouvé » par un adulte de même origine
sign-b-transport-groups = Des groupes qui parcourent les bus ou les trains
sign-b-gang-activity = Prend part à ce que fait un groupe organisé
sign-b-same-guardian = Beaucoup d’enfants pour un seul adulte
sign-b-punished-quota = Punition quand la somme rapportée est trop petite
sign-b-live-with-gang = Vit avec le groupe
sign-b-travel-with-gang = Est venue dans le pays avec le groupe
sign-b-gang-non-parents = Vit dans le groupe avec des adultes qui ne sont pas les parents
sign-b-move-daily = Déplacements chaque jour en grands groupes sur de longues distances
sign-b-context-new-crime = De nouvelles formes de délits en groupe apparaissent
sign-b-context-many-countries = Le groupe a traversé plusieurs pays
sign-b-context-same-crime-elsewhere = La même mendicité ou les mêmes vols dans un autre pays

## Signes nationaux, d'après un résumé de presse ; texte complet à fournir
sign-ma-cs-internet-misuse = Utilise internet d’une façon qui ne convient pas à son âge
sign-ma-cs-online-adult-contact = Est en contact avec des adultes en ligne
sign-ma-cs-adultlike-items = Possède soudain des vêtements ou des objets de gens bien plus âgés
sign-ma-cs-known-place = Présence dans un lieu connu pour cela
