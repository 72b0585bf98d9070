### review: unreviewed
# $gender (feminine, masculine, other) : la personne à qui l'on parle.

q-someone-arranged = Est-ce que quelqu’un vous a proposé ce travail ou ce voyage, ou l’a organisé pour vous ?
    .label = Quelqu’un l’a proposé ou organisé
    .why = Recruter est un acte de l’article 448-1, servir d’intermédiaire aussi. Cela ne dit encore rien de la force ou des mensonges.
    .note = Quel lien avec la personne ? Des codes, pas de noms.
q-go-between = Quelqu’un entre vous et eux vous a mis en contact.
    .label = Un intermédiaire
    .why = Servir d’intermédiaire est un acte nommé à l’article 448-1, et le plus souvent poursuivi. Demander s’il y en avait un, pas qui.
q-met-online = Vous leur avez parlé seulement par téléphone ou sur internet.
    .label = Contact par téléphone ou internet seulement
    .why = Cela montre comment le contact s’est fait, pour la prévention. Les offres de centres d’appels et de boutiques en ligne commencent souvent ainsi.
    .note = Quelle sorte d’application ? D’autres sont-ils partis avant, et a-t-on eu de leurs nouvelles ?
q-carried = { $gender ->
    [feminine] Quelqu’un vous a amenée ici.
    [masculine] Quelqu’un vous a amené ici.
   *[other] Quelqu’un faisait le voyage avec vous pour vous amener ici.
}
    .label = Quelqu’un a amené la personne
    .why = Transporter est un acte de l’article 448-1. Ne rien demander sur le trajet ou les chauffeurs.
q-journey-repay = Quelqu’un a payé votre voyage, et vous devez rembourser avec votre travail.
    .label = Voyage payé, à rembourser par le travail
    .why = Un voyage payé par d’autres et remboursé par le travail est un signe de l’ONUDC, non compté. La dette elle-même est demandée un peu plus loin.
q-passed-on = En chemin, on vous a fait passer d’une personne à une autre.
    .label = Passage d’une personne à une autre
    .why = Transférer est un acte de l’article 448-1. Le nombre de personnes et leurs noms relèvent des enquêteurs.
q-met-here = À votre arrivée, quelqu’un vous attendait.
    .label = Attente à l’arrivée
    .why = Accueillir est un acte de l’article 448-1. Un proche qui attend par gentillesse n’est pas visé.
q-given-place = Ils vous ont donné l’endroit où vous dormez.
    .label = Endroit donné pour dormir
    .why = Héberger est un acte de l’article 448-1. Il ne pèse qu’avec un moyen et un but ; avant 18 ans, avec un but.
q-promise-broken = Est-ce que quelque chose n’est pas comme on vous l’avait dit ? Ou est-ce que quelque chose dans l’offre n’est pas clair pour vous ?
    .label = Quelque chose n’est pas comme promis, ou pas clair
    .why = La tromperie est un moyen de l’article 448-1, et une dimension des indicateurs OIT/CE. Un non ferme tous les signes de tromperie.
    .note = Qu’avait-on dit, qu’a-t-on trouvé ? En quelques mots.
q-promise-work = Le travail lui-même, l’endroit, ou pour qui vous travaillez.
    .label = Travail, lieu ou employeur faux
    .why = Mentir sur le travail, le lieu ou l’employeur est un signe OIT/CE fort de tromperie. Une offre où personne ne veut dire qui est l’employeur aussi.
q-promise-pay = Ce que vous gagnez.
    .label = Paie différente de la promesse
    .why = Une paie très différente de la promesse est un signe OIT/CE de tromperie. Écrire les deux sommes dans la note.
    .note = Somme promise, somme reçue
q-promise-conditions = Les horaires, ou si le travail est sans danger.
    .label = Horaires ou conditions différents de ce qui a été dit
    .why = Mentir sur les horaires, la sécurité ou d’autres conditions est un signe OIT/CE de tromperie. On juge d’après ce qui avait été dit avant.
q-promise-contract = Le contrat : il est faux, il a été changé, ou il n’a pas de vraie adresse.
    .label = Contrat faux ou changé
    .why = Un contrat faux ou échangé plus tard est un signe OIT/CE de tromperie. Regarder le papier si la personne veut le montrer.
q-promise-journey = Le voyage ou son prix, ou on vous a dit de cacher pourquoi vous voyagez.
    .label = Tromperie sur le voyage
    .why = Mentir sur le voyage, les frais ou le recrutement est un signe OIT/CE de tromperie. Ne rien demander sur le trajet.
q-promise-housing = L’endroit où vous deviez habiter.
    .label = Logement différent de la promesse
    .why = Un logement différent de la promesse est un signe OIT/CE de tromperie. L’état actuel du logement est demandé plus loin.
q-promise-papers = Des papiers, un visa, ou le droit de rester.
    .label = Fausse promesse de papiers
    .why = Une fausse promesse de papiers ou de séjour régulier est un signe OIT/CE de tromperie. La personne n’est pas en faute d’y avoir cru.
q-promise-school = L’école, des cours ou une formation.
    .label = Fausse promesse d’école ou de formation
    .why = Une fausse promesse d’école est un signe OIT/CE de tromperie, fort pour un enfant. Elle est fréquente quand des filles sont placées dans des maisons.
q-promise-family = Que votre famille pourrait vous rejoindre.
    .label = Fausse promesse sur la famille
    .why = La fausse promesse que des proches pourraient venir est un signe OIT/CE de tromperie. Ne pas demander où est la famille.
q-promise-marriage = Qu’il y aurait un mariage ou une adoption pour vous.
    .label = Fausse promesse de mariage ou d’adoption
    .why = Une fausse promesse de mariage ou d’adoption est un signe OIT/CE de tromperie. Ne rien demander sur la vie privée.
q-promise-agreed = À ne jamais demander. Seulement si la personne l’a dit d’elle-même : elle avait accepté de vendre des services sexuels, et les conditions étaient un mensonge.
    .say-first = Vous n’avez pas besoin de me dire quel était le travail.
    .label = Mensonges sur des conditions acceptées
    .why = Mentir sur des conditions acceptées est un signe OIT/CE de tromperie, dont le poids est provisoire. L’activité elle-même n’est pas un signe, et on ne note rien sur la morale.
q-owed-journey = Est-ce que ce travail ou ce voyage a commencé avec une dette ? Une dette que vous devez rembourser avec votre travail ?
    .label = Dette dès le début, à rembourser par le travail
    .why = Un recrutement lié à une dette à rembourser par le travail est un signe OIT/CE de contrainte au recrutement. Un prêt de la famille, sans travail dû en échange, est un non.
    .note = Qui la réclame, la somme est-elle claire ? Des codes, pas de noms.
q-forced-on-way = { $gender ->
    [feminine] Avant votre arrivée, est-ce que quelqu’un vous a fait du mal, vous a fait peur, vous a enfermée ou vous a pris quelque chose ?
    [masculine] Avant votre arrivée, est-ce que quelqu’un vous a fait du mal, vous a fait peur, vous a enfermé ou vous a pris quelque chose ?
   *[other] Avant votre arrivée, est-ce qu’il est arrivé que quelqu’un vous fasse du mal, vous fasse peur, vous enferme ou vous prenne quelque chose ?
}
    .say-first = La question suivante est peut-être difficile. Vous n’avez pas besoin de répondre. Oui ou non suffit.
    .label = Force ou menaces avant l’arrivée
    .why = La force, la menace et l’enlèvement sont des moyens de l’article 448-1. Un non ferme les signes OIT/CE de contrainte au recrutement ; un oui ouvre une courte liste.
    .note = Seulement ce que la personne veut dire. Pas de détails.
q-way-hurt = Quelqu’un vous a fait du mal.
    .say-first = Vous n’avez pas besoin de me dire comment.
    .label = Violences avant l’arrivée
    .why = La violence pendant le recrutement ou le voyage est un signe OIT/CE fort de contrainte. Ne demander aucun détail, et proposer un médecin.
q-way-threat = Quelqu’un a dit qu’il vous ferait du mal.
    .label = Menaces de violences avant l’arrivée
    .why = La menace de violences est un moyen de l’article 448-1 et un signe OIT/CE de contrainte. Elle pèse plus avant 18 ans.
q-way-sold = { $gender ->
    [feminine] On vous a emmenée de force, vendue, ou mariée contre votre volonté.
    [masculine] On vous a emmené de force, vendu, ou marié contre votre volonté.
   *[other] Il est arrivé que quelqu’un vous emmène de force, vous vende, ou vous marie contre votre volonté.
}
    .say-first = Oui ou non suffit.
    .label = Enlèvement, vente ou mariage forcé
    .why = L’enlèvement est un moyen de l’article 448-1. Être vendu ou marié de force relève du même signe OIT/CE, fort pour un enfant.
q-way-papers = Quelqu’un a pris vos papiers.
    .label = Papiers pris avant l’arrivée
    .why = Des papiers pris en chemin sont un signe OIT/CE de contrainte au recrutement. Qui les tient maintenant est demandé à part.
q-way-locked = { $gender ->
    [feminine] On vous a enfermée, tenue loin des autres, ou surveillée.
    [masculine] On vous a enfermé, tenu loin des autres, ou surveillé.
   *[other] Il est arrivé que quelqu’un vous enferme, vous tienne loin des autres, ou vous surveille.
}
    .label = Personne enfermée ou surveillée avant l’arrivée
    .why = L’enfermement en chemin est un signe OIT/CE de contrainte au recrutement. Un camion ou un bateau fermé ne suffit pas à lui seul.
q-way-reported = Quelqu’un a dit qu’il parlerait de vous à la police.
    .label = Menace de la police avant l’arrivée
    .why = La menace de dénonciation est un signe OIT/CE de contrainte au recrutement. Un séjour irrégulier est une raison de protéger, pas une infraction à poursuivre d’abord.
q-way-shamed = Quelqu’un a dit qu’il vous ferait honte devant votre famille ou devant d’autres.
    .label = Menace de honte avant l’arrivée
    .why = La menace de révéler quelque chose est un signe OIT/CE de contrainte au recrutement. Ne pas demander ce qui serait montré ou raconté.
q-way-family = Quelqu’un a fait du mal à votre famille ou l’a menacée.
    .label = Famille frappée ou menacée avant l’arrivée
    .why = Faire du mal aux proches, ou les menacer, pour que la personne accepte est un signe OIT/CE de contrainte. La famille aussi a peut-être besoin de protection.
q-way-money = Quelqu’un a gardé votre argent.
    .label = Argent de la personne retenu avant l’arrivée
    .why = L’argent de la personne retenu en chemin est un signe OIT/CE de contrainte au recrutement. Des frais convenus et payés ne sont pas visés.
