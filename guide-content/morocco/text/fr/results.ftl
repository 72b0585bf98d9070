### review: unreviewed
# $gender (feminine, masculine, other) : la personne à qui l'on parle.

## Acte, moyen, but (article 448-1)
element-act = Acte
element-means = Moyen
element-purpose = But

act-recruited = Quelqu’un a recruté la personne
act-lured = Quelqu’un l’a entraînée par des paroles fausses ou pas claires
act-transported = Quelqu’un l’a transportée
act-transferred = Quelqu’un l’a remise à une autre personne
act-harbored = Quelqu’un l’a hébergée ou gardée dans un lieu
act-received = Quelqu’un l’a accueillie à l’arrivée
act-go-between = Quelqu’un a servi d’intermédiaire

form-sexual-exploitation = Exploitation sexuelle
    .named = Nommée à l’article 448-1, avec la pornographie par tout moyen technique.
form-forced-labour = Travail forcé
    .named = Nommé à l’article 448-1.
form-domestic-servitude = Servitude dans une maison
    .named = La servitude est nommée à l’article 448-1.
form-begging = Mendicité au profit d’autrui
    .named = Nommée à l’article 448-1.
form-slavery-like-practices = Esclavage ou pratiques analogues
    .named = Nommés à l’article 448-1.
form-forced-marriage = Mariage forcé
    .named = Non nommé à l’article 448-1. Pratique analogue, à confirmer.
form-organ-removal = Prélèvement d’organes ou de tissus
    .named = Nommé à l’article 448-1.
form-medical-experiments = Expériences médicales
    .named = Nommées à l’article 448-1.
form-criminal-acts = Utilisation pour des actes criminels
    .named = Nommée à l’article 448-1.
form-armed-conflict = Utilisation dans un conflit armé
    .named = Nommée à l’article 448-1.
form-other = Une autre forme
    .named = C’est à l’autorité compétente de dire si l’article 448-1 la couvre.

## Les degrés du résultat
rung-strong-grounds = Motifs sérieux d’orienter
    .meaning = Le moyen et le but que nomme l’article 448-1, ou pour un enfant le but, sont indiqués par ce qui a été vu et dit. Ce n’est pas une constatation sur la personne.
    .next = Orienter maintenant. Le point focal du parquet et la commission nationale décident. Un adulte donne d’abord son accord ; pour un enfant, la protection passe d’abord.
rung-grounds-to-refer = Motifs d’orienter
    .meaning = Il y a des signes qu’une personne formée aux entretiens devrait examiner. Ce n’est pas une constatation sur la personne.
    .next = Orienter vers un entretien d’identification. Le point focal du parquet et la commission nationale décident.
rung-not-enough-information = Pas assez d’informations
    .meaning = Ce que l’on sait n’indique encore rien dans un sens ni dans l’autre. Ce qui est inconnu ne compte pas comme un non.
    .next = Donner la carte et prévoir un deuxième contact. La liste montre les questions qui manquent encore.
rung-other-route = Autre voie au vu des faits actuels
    .meaning = Au vu des faits actuels, une autre sorte d’aide convient mieux. Cela n’a rien de définitif : ce que l’on apprend plus tard peut tout changer.
    .next = Donner la carte et montrer l’autre voie. Demander de nouveau si quelque chose change ; l’autorité peut toujours réexaminer.

## Quelle ligne de la table de décision tient, en mots simples
row-S1 = Un but et un moyen sont tous deux indiqués. Pour un adulte, c’est ce que demande l’article 448-1 à côté de l’acte.
row-S2 = Un but est indiqué, et la personne a ou a peut-être moins de 18 ans. Aucun moyen n’est alors nécessaire.
row-G1 = La contrainte est indiquée par plusieurs signes ensemble. Le but est à éclaircir par une personne formée aux entretiens.
row-G2 = Un but est indiqué, avec au moins un signe qu’une situation difficile a été utilisée.
row-G3 = Au moins un signe fort est présent, et la personne a ou a peut-être moins de 18 ans.
row-G4 = L’agent a une inquiétude et a écrit pourquoi. Cela suffit pour orienter.
row-G5 = Un moyen est indiqué, et un but est soupçonné ou encore ouvert. Ce peut être aussi une tentative qui n’est pas encore allée plus loin.
row-G6 = Un but est soupçonné, avec au moins un signe qu’une situation difficile a été utilisée.
row-G7 = Un but est indiqué ou soupçonné, avec au moins un signe fort d’un moyen.
row-G8 = Plusieurs signes ensemble, ou un but soupçonné, et la personne a ou a peut-être moins de 18 ans.
row-N1 = Un but est soupçonné ou encore ouvert, et rien d’autre n’est indiqué jusqu’ici.
row-N2 = Des réponses encore ouvertes pourraient mener à des motifs d’orienter.
row-O1 = Aucune ligne ci-dessus ne tient, et les réponses ouvertes n’y changeraient rien.

## D'abord, maintenant
urgent-danger = Danger maintenant
    .do = Arrêter les questions. Aller dans un lieu sûr, loin de ceux que la personne craint, et appeler pour la protéger.
urgent-medical = Médecin aujourd’hui
    .do = D’abord un médecin. Y aller ensemble ; personne ne doit y aller seul ou avec quelqu’un qu’il craint.
urgent-child-alone = Enfant sans adulte de confiance
    .do = Rester avec l’enfant. Appeler la protection de l’enfance et le procureur ; ne remettre l’enfant à personne sur sa seule parole.

## Voies d'aide à côté de tout résultat
route-labour-rights = Droits du travail
    .do = Informer l’inspection du travail. La demande de salaires impayés reste ouverte, quoi qu’il arrive ensuite.
route-child-protection = Protection de l’enfance
    .do = Informer le procureur chargé des mineurs et la protection de l’enfance. Vérifier les parents et les proches avant de les contacter.
route-violence = Aide après des violences
    .do = Proposer la cellule de prise en charge des femmes et des enfants, un médecin et une protection. Un seul entretien, court, par une personne formée.
route-smuggling-asylum = Passage ou asile
    .do = Expliquer comment demander une protection, et qui aide. Demander de nouveau si du travail, de l’argent ou des menaces apparaissent plus tard.
route-family-care = Aide à la famille
    .do = Montrer où une famille dans le besoin trouve de l’aide. La mendicité ou la pauvreté seule ne donne pas lieu à des poursuites.
route-prevention = Prévention
    .do = Dire en privé ce que l’on sait de telles offres. Donner la carte ; la personne reste libre de voyager et décide.

## Sources
source-ILO-EC-2009 = OIT et Commission européenne, indicateurs opérationnels de la traite, 2009
source-ILO-EC-2009-SEC = OIT et Commission européenne, indicateurs opérationnels, 2009, d’après une copie de seconde main
source-SEAFISH = Seafish, relevé des indicateurs opérationnels de l’OIT (nombres)
source-ILO-FL-2012 = OIT, indicateurs du travail forcé, 2012, maintenus en 2025
source-ILO-H2S-2024 = OIT, Hard to see, harder to count, 2024, d’après un compte rendu de seconde main
source-UNODC-IND = ONUDC, indicateurs de la traite des personnes, 2009, groupes à confirmer
source-MA-CNCLT-2023 = CNCLT et Conseil de l’Europe, guide des indicateurs, 2023, d’après un résumé de presse ; texte complet à fournir
source-MA-PMP-2023 = Présidence du ministère public et UNICEF, guide sur les enfants, 2023, d’après la presse ; texte complet à fournir
source-MA-27-14 = Loi 27-14, Code pénal, articles 448-1 à 448-14
