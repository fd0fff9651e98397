import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, got } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { keepTicket } from "./kept-ticket.ts";
import classes from "./sign-in.module.css";
import { words } from "./words.ts";

/** Whose word is taken here, where it is anybody's. */
export function Issuers({ to }: { readonly to: string | null }) {
  const { own: t } = useWords(words);
  const { data } = useQuery({
    queryKey: ["issuers"],
    queryFn: () => got(api.GET("/v1/sessions/issuers")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const beginning = useMutation({
    mutationFn: (name: string) => got(api.POST("/v1/sessions/issuers/{name}", { params: { path: { name } } })),
    onSuccess: ({ url, ticket }) => {
      keepTicket({ ticket, to });
      window.location.assign(url);
    },
  });
  if (data === undefined || data.issuers.length === 0) return null;
  return (
    <div className={classes.issuers}>
      <p className={classes.quiet}>{t.issuers}</p>
      {data.issuers.map(({ name, title }) => (
        <Button key={name} variant="default" loading={beginning.isPending} onClick={() => beginning.mutate(name)}>
          {t.issuer(title)}
        </Button>
      ))}
      {beginning.isError ? <Failure error={beginning.error} /> : null}
    </div>
  );
}
