/** Made from the server's own OpenAPI document by `npm run -w console client`; a test compares the two. Edit neither: add a route. */
export interface paths {
  readonly "/healthz": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Is the process alive */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description It is. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @enum {boolean} */
              readonly isAlive: true;
            };
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/checkpoint": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the checkpoint of the log that grows
     * @description A signed note: origin, number of entries, root of the tree, and who signed it (c2sp.org/tlog-checkpoint). Where the operator has witnesses, it is the last that enough of them cosigned.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The signed checkpoint. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "text/plain": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/epochs/{epoch}/checkpoint": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the checkpoint of one of the logs of this installation, ended or not
     * @description A signed note: origin, number of entries, root of the tree, and who signed it (c2sp.org/tlog-checkpoint). Where the operator has witnesses, it is the last that enough of them cosigned.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          readonly epoch: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The signed checkpoint. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "text/plain": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/epochs/{epoch}/key": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the verifier keys of one of the logs of this installation, ended or not
     * @description A line for each key that signed it, oldest first; the last is in use. Compare them once with what the operator publishes elsewhere, and keep them: who changes the log can change this answer too.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          readonly epoch: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Verifier keys (c2sp.org/signed-note). */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "text/plain": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/epochs/{epoch}/tile/{*}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a tile of one of the logs of this installation, ended or not
     * @description `<L>/<N>`, or `<L>/<N>.p/<W>` for the first W hashes: 32 bytes for each hash (c2sp.org/tlog-tiles). A partial tile stays when its full one is there.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description Which one.
           * @example 0/000.p/1
           */
          readonly "*": string;
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          readonly epoch: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Its bytes. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/octet-stream": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/epochs/{epoch}/tile/entries/{*}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read entries of one of the logs of this installation, ended or not
     * @description `<N>`, or `<N>.p/<W>` for the first W entries of a bundle: each after its length in two bytes. An entry tells its kind and its day; the rest of it is hashes.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description Which one.
           * @example 000.p/1
           */
          readonly "*": string;
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          readonly epoch: number;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Its bytes. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/octet-stream": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/key": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the verifier keys of the log that grows
     * @description A line for each key that signed it, oldest first; the last is in use. Compare them once with what the operator publishes elsewhere, and keep them: who changes the log can change this answer too.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Verifier keys (c2sp.org/signed-note). */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "text/plain": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/tile/{*}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a tile of the log that grows
     * @description `<L>/<N>`, or `<L>/<N>.p/<W>` for the first W hashes: 32 bytes for each hash (c2sp.org/tlog-tiles). A partial tile stays when its full one is there.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description Which one.
           * @example 0/000.p/1
           */
          readonly "*": string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Its bytes. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/octet-stream": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/log/tile/entries/{*}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read entries of the log that grows
     * @description `<N>`, or `<N>.p/<W>` for the first W entries of a bundle: each after its length in two bytes. An entry tells its kind and its day; the rest of it is hashes.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description Which one.
           * @example 000.p/1
           */
          readonly "*": string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Its bytes. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/octet-stream": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/metrics": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Metrics for Prometheus
     * @description Requests by route and status, their durations, records, checks and refusals; how far the log is. No label names a subject, a holder or a key.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The text format of Prometheus. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "text/plain": string;
          };
        };
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/readyz": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Does the store answer */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description It does. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @enum {boolean} */
              readonly isReady: true;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authority-looks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How often authorities looked
     * @description By authority and UTC month, the latest first. No key is needed. Looks that are withheld from their subjects are counted.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The counts. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "counts": [
             *         {
             *           "month": "2024-06",
             *           "authority": "Regional Court of Graz",
             *           "looks": 2
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              readonly counts: readonly {
                readonly authority: string;
                readonly looks: number;
                readonly month: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authority/looks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Look at a file under a legal instrument
     * @description The look is a statement in the file, and counted in public (GET /v1/authority-looks). It may be withheld from whom it is about for at most 12 months, under a named instrument; its number is shown at once, and it is shown by itself afterwards.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "instrument": {
           *         "form": "court_order",
           *         "number": "7 Hv 12/24x",
           *         "issuer": "Regional Court of Graz",
           *         "date": "2024-05-28"
           *       },
           *       "withhold": {
           *         "instrument": {
           *           "form": "court_order",
           *           "number": "7 Hv 12/24x-3",
           *           "issuer": "Regional Court of Graz",
           *           "date": "2024-05-28"
           *         },
           *         "until": "2024-11-30"
           *       }
           *     }
           */
          readonly "application/json": {
            /** @description A legal instrument of a form that this authority's key names. */
            readonly instrument: {
              /**
               * Format: date
               * @description Its date.
               */
              readonly date: string;
              /** @enum {string} */
              readonly form: "court_order" | "warrant" | "production_order" | "statutory_demand" | "supervisory_order";
              /** @description Which court or office issued it. */
              readonly issuer: string;
              /** @description Its number with the issuer. */
              readonly number: string;
            };
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
            readonly withhold?: {
              /** @description A legal instrument of a form that this authority's key names. */
              readonly instrument: {
                /**
                 * Format: date
                 * @description Its date.
                 */
                readonly date: string;
                /** @enum {string} */
                readonly form: "court_order" | "warrant" | "production_order" | "statutory_demand" | "supervisory_order";
                /** @description Which court or office issued it. */
                readonly issuer: string;
                /** @description Its number with the issuer. */
                readonly number: string;
              };
              /** @description At most 12 months from now; with the whole of the day where it is one (in UTC). */
              readonly until: string;
            };
          };
        };
      };
      readonly responses: {
        /** @description The file. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description As GET /v1/subjects/{id}/file; docs/guides/file.md shows its layout. */
              readonly file: {
                readonly [key: string]: unknown;
              };
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly look: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly subject: string;
              /** @description Until then it is not shown to whom it is about; `null`: it is. */
              readonly withheldUntil: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/authority/withholdings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a look of one's own withheld for longer
     * @description By a new statement under a named instrument, at most 12 months from now. What was to be seen once stays so.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "look": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "instrument": {
           *         "form": "court_order",
           *         "number": "7 Hv 12/24x",
           *         "issuer": "Regional Court of Graz",
           *         "date": "2024-05-28"
           *       },
           *       "until": "2025-05-31"
           *     }
           */
          readonly "application/json": {
            /** @description A legal instrument of a form that this authority's key names. */
            readonly instrument: {
              /**
               * Format: date
               * @description Its date.
               */
              readonly date: string;
              /** @enum {string} */
              readonly form: "court_order" | "warrant" | "production_order" | "statutory_demand" | "supervisory_order";
              /** @description Which court or office issued it. */
              readonly issuer: string;
              /** @description Its number with the issuer. */
              readonly number: string;
            };
            /** Format: uuid */
            readonly look: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
            /** @description At most 12 months from now; with the whole of the day where it is one (in UTC). */
            readonly until: string;
          };
        };
      };
      readonly responses: {
        /** @description Withheld until then. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly look: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly withheldUntil: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/browser-session": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who is there
     * @description Nobody is an answer, too. It says what a key may today, however it was presented.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Who is there. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "role": "subscriber",
             *       "holder": "demo",
             *       "key": "key-1f2e3d4c5b6a",
             *       "registers": [],
             *       "purposes": [
             *         "trade-with"
             *       ],
             *       "instruments": [],
             *       "subject": null,
             *       "by": null,
             *       "endsAt": "2024-06-01T13:00:00Z"
             *     }
             */
            readonly "application/json": {
              /** @description As whom, in a file of one's own. */
              readonly by: ("subject" | "representative") | null;
              /** @description At the latest; after 15 minutes without use it is over before. `null` without a session. */
              readonly endsAt: string | null;
              /** @description The key's holder, or the representative's name. */
              readonly holder: string | null;
              /** @description Of an authority: under which forms of legal instruments it may look. */
              readonly instruments: readonly string[];
              /** @description The key's id, by which it can be revoked; never the key. */
              readonly key: string | null;
              /** @description Of a subscriber: what it may ask. Operators may ask all. */
              readonly purposes: readonly string[];
              /** @description Of a source: where it may furnish. */
              readonly registers: readonly string[];
              /** @enum {string} */
              readonly role: "nobody" | "subject" | "source" | "subscriber" | "operator" | "authority";
              /** @description The id of the subject whose file it is. */
              readonly subject: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    /**
     * Sign the browser out
     * @description The session is over everywhere at once, and the cookie goes. Without one nothing changes.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Signed out. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "endedAt": "2024-06-01T12:10:00Z"
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endedAt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/browser-sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Sign a browser in
     * @description With an API key, a one-time code (POST /v1/sessions/codes) or an issuer's answer (POST /v1/sessions/issuers/{name}). The session comes as the cookie `credence_session`, which no script can read, and is over after 15 minutes without use, an hour at most, or when its key is revoked. The page has to be of this server: it sends `x-credence-console: 1`.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "code": "012345"
           *     }
           */
          readonly "application/json": {
            /** @description An API key: `ck_...`. */
            readonly key: string;
          } | {
            /** @description Six digits. */
            readonly code: string;
            /** @description For somebody who acts for a body: their own contact, `email:...` or `phone:...`. */
            readonly representative?: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          } | {
            /**
             * Format: uri
             * @description The whole address that the issuer sent the person back to.
             */
            readonly answer: string;
            /** @description As POST /v1/sessions/issuers/{name} gave it. */
            readonly ticket: string;
          };
        };
      };
      readonly responses: {
        /** @description Who is there. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "role": "subscriber",
             *       "holder": "demo",
             *       "key": "key-1f2e3d4c5b6a",
             *       "registers": [],
             *       "purposes": [
             *         "trade-with"
             *       ],
             *       "instruments": [],
             *       "subject": null,
             *       "by": null,
             *       "endsAt": "2024-06-01T13:00:00Z"
             *     }
             */
            readonly "application/json": {
              /** @description As whom, in a file of one's own. */
              readonly by: ("subject" | "representative") | null;
              /** @description At the latest; after 15 minutes without use it is over before. `null` without a session. */
              readonly endsAt: string | null;
              /** @description The key's holder, or the representative's name. */
              readonly holder: string | null;
              /** @description Of an authority: under which forms of legal instruments it may look. */
              readonly instruments: readonly string[];
              /** @description The key's id, by which it can be revoked; never the key. */
              readonly key: string | null;
              /** @description Of a subscriber: what it may ask. Operators may ask all. */
              readonly purposes: readonly string[];
              /** @description Of a source: where it may furnish. */
              readonly registers: readonly string[];
              /** @enum {string} */
              readonly role: "nobody" | "subject" | "source" | "subscriber" | "operator" | "authority";
              /** @description The id of the subject whose file it is. */
              readonly subject: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/checks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List your checks
     * @description What you asked and were told, the latest first, of the purposes of your key and as long as it is kept; with what you decided on it, and whether it came out otherwise since. To see it again is no new look.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description `true`: only those on which you reported a decision. */
          readonly decided?: "true" | "false";
          /** @description At most 200. */
          readonly limit?: number;
          /** @description Only those of one purpose. */
          readonly purpose?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of your checks. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "checks": [
             *         {
             *           "id": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *           "askedAt": "2024-06-01T12:00:00Z",
             *           "purpose": "trade-with",
             *           "look": "first",
             *           "decision": null,
             *           "review": null,
             *           "told": {
             *             "subject": "account:otc:1810",
             *             "onBehalf": "application 2024-0117",
             *             "standingAt": "2024-06-01T12:00:00Z",
             *             "model": {
             *               "version": 3
             *             },
             *             "contested": 0,
             *             "isRenewed": false,
             *             "standing": {
             *               "probability": 0.9,
             *               "interval": {
             *                 "low": 0.71,
             *                 "high": 0.97
             *               },
             *               "grade": "C",
             *               "evidence": 10,
             *               "hasRecord": true
             *             }
             *           },
             *           "again": null
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              readonly checks: readonly {
                /** @description What it is without records that turned out wrong, where that is another answer. */
                readonly again: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly standing: {
                    readonly evidence: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly hasRecord: boolean;
                    /** @description 90 %. */
                    readonly interval: {
                      readonly high: number;
                      readonly low: number;
                    };
                    readonly probability: number;
                  };
                } | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                /** @description What you reported that you decided; `null` where nothing was. */
                readonly decision: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly decidedAt: string;
                  /** @enum {string} */
                  readonly decidedBy: "person" | "machine";
                  readonly freeFileUntil: string | null;
                  /** @description By when the law wants the subject told; `null` where it names no time. */
                  readonly noticeBy: string | null;
                  /** @enum {string} */
                  readonly outcome: "refused" | "limited" | "worse_terms" | "ended";
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly reportedAt: string;
                } | null;
                readonly id: string;
                /** @enum {string} */
                readonly look: "first" | "review" | "own";
                readonly purpose: string;
                /** @description Whether the subject asked that a person decides. */
                readonly review: {
                  readonly answerBy: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly askedAt: string;
                  readonly id: string;
                  /** @description `null` while a person still has to decide. */
                  readonly outcome: ("stands" | "changed") | null;
                } | null;
                /** @description `null` where its time is over, or it was erased. */
                readonly told: {
                  /** @description How many of the records that were counted were contested, and marked so. */
                  readonly contested: number;
                  /** @description Whether a record it rested on was erased: what is here was put in its place. */
                  readonly isRenewed: boolean;
                  readonly model: {
                    readonly version: number;
                  };
                  readonly onBehalf: string;
                  readonly standing: {
                    readonly evidence: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly hasRecord: boolean;
                    /** @description 90 %. */
                    readonly interval: {
                      readonly high: number;
                      readonly low: number;
                    };
                    readonly probability: number;
                  };
                  /**
                   * @description The time the standing is of.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly standingAt: string;
                  /** @description As you named it; a private identifier is masked. */
                  readonly subject: string;
                } | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Ask for standings
     * @description One check, or an array of up to 1,000; an array is answered in its order, each element by an answer or a problem. Every check is kept, with what was read and answered, before its answer leaves. An unknown subject is no error: the answer is the prior, with `hasRecord` false.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: {
          /** @description `log`: answer only when it is in the log, with the proof; about a second. */
          readonly wait?: "log";
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /** @description You as a subject, as `scheme:value`, for an answer of your own beside the standing, of purposes that read askers. */
            readonly asker?: string;
            /**
             * @description A first look, a review of an existing customer, or the subject's own. None of them lowers a standing.
             * @enum {string}
             */
            readonly look: "first" | "review" | "own";
            /** @description The staff member or the application that the look is for. It is kept in the subject's file. */
            readonly onBehalf: string;
            /** @description GET /v1/purposes lists them. */
            readonly purpose: string;
            /** @description Whom you ask about, as `scheme:value`. */
            readonly subject: string;
          } | readonly {
            /** @description You as a subject, as `scheme:value`, for an answer of your own beside the standing, of purposes that read askers. */
            readonly asker?: string;
            /**
             * @description A first look, a review of an existing customer, or the subject's own. None of them lowers a standing.
             * @enum {string}
             */
            readonly look: "first" | "review" | "own";
            /** @description The staff member or the application that the look is for. It is kept in the subject's file. */
            readonly onBehalf: string;
            /** @description GET /v1/purposes lists them. */
            readonly purpose: string;
            /** @description Whom you ask about, as `scheme:value`. */
            readonly subject: string;
          }[];
        };
      };
      readonly responses: {
        /** @description One answer, or one for each element of the array. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly askedAt: string;
              /** @description How many of the records that were counted are contested, and marked so as the law wants it. */
              readonly contested: number;
              /** @description The asker's own view, where the check named an asker and a model of it serves: what the asker gave to others is read too. It is in the asker's file; the subject's says only that there was one. */
              readonly forYou?: {
                readonly id: string;
                readonly model: {
                  readonly version: number;
                };
                readonly standing: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
              };
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly kind: "person" | "body";
              readonly model: {
                readonly version: number;
              };
              /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
              readonly proof?: string;
              readonly question: string;
              /** @description Our signed word that this check will be in the log within 60 seconds, as a tlog-proof (c2sp.org/tlog-proof): its extra data are the check's id and its commitment. */
              readonly receipt: string;
              readonly standing: {
                /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                readonly changes: readonly {
                  readonly bad?: number;
                  /** @description Another bin of one line of the scorecard, all else as it is. */
                  readonly bin?: {
                    readonly below?: number;
                    readonly code: string;
                    readonly from?: number;
                    /** @enum {string} */
                    readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    readonly reads: readonly string[];
                    readonly text: string;
                  };
                  readonly good?: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                }[];
                /** @description How many outcomes it rests on, the model's opinion included. */
                readonly evidence: number;
                /** @enum {string} */
                readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                /** @description `false`: there is no record, and the probability is the prior's. */
                readonly hasRecord: boolean;
                /** @description 90 %. */
                readonly interval: {
                  readonly high: number;
                  readonly low: number;
                };
                /** @description The subject's own outcomes that still count. */
                readonly own: {
                  readonly bad: number;
                  readonly good: number;
                };
                /** @description Of the purpose's good outcome. */
                readonly probability: number;
                readonly purpose: string;
                /** @description The largest first, in percentage points. */
                readonly reasons: readonly {
                  readonly code: string;
                  /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                  readonly line?: {
                    /** @enum {string} */
                    readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    readonly numbers: readonly number[];
                    /** @enum {string} */
                    readonly of: "subject" | "asker";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    readonly reads: readonly string[];
                  };
                  readonly points: number;
                  readonly text: string;
                }[];
              };
              /**
               * @description The time the standing is of: now, or where the history held here ends.
               * @example 2024-06-01T12:00:00Z
               */
              readonly standingAt: string;
              /** @description As you named it; a private identifier is masked. */
              readonly subject: string;
            } | readonly ({
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly askedAt: string;
              /** @description How many of the records that were counted are contested, and marked so as the law wants it. */
              readonly contested: number;
              /** @description The asker's own view, where the check named an asker and a model of it serves: what the asker gave to others is read too. It is in the asker's file; the subject's says only that there was one. */
              readonly forYou?: {
                readonly id: string;
                readonly model: {
                  readonly version: number;
                };
                readonly standing: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
              };
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly kind: "person" | "body";
              readonly model: {
                readonly version: number;
              };
              /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
              readonly proof?: string;
              readonly question: string;
              /** @description Our signed word that this check will be in the log within 60 seconds, as a tlog-proof (c2sp.org/tlog-proof): its extra data are the check's id and its commitment. */
              readonly receipt: string;
              readonly standing: {
                /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                readonly changes: readonly {
                  readonly bad?: number;
                  /** @description Another bin of one line of the scorecard, all else as it is. */
                  readonly bin?: {
                    readonly below?: number;
                    readonly code: string;
                    readonly from?: number;
                    /** @enum {string} */
                    readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    readonly reads: readonly string[];
                    readonly text: string;
                  };
                  readonly good?: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                }[];
                /** @description How many outcomes it rests on, the model's opinion included. */
                readonly evidence: number;
                /** @enum {string} */
                readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                /** @description `false`: there is no record, and the probability is the prior's. */
                readonly hasRecord: boolean;
                /** @description 90 %. */
                readonly interval: {
                  readonly high: number;
                  readonly low: number;
                };
                /** @description The subject's own outcomes that still count. */
                readonly own: {
                  readonly bad: number;
                  readonly good: number;
                };
                /** @description Of the purpose's good outcome. */
                readonly probability: number;
                readonly purpose: string;
                /** @description The largest first, in percentage points. */
                readonly reasons: readonly {
                  readonly code: string;
                  /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                  readonly line?: {
                    /** @enum {string} */
                    readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    readonly numbers: readonly number[];
                    /** @enum {string} */
                    readonly of: "subject" | "asker";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    readonly reads: readonly string[];
                  };
                  readonly points: number;
                  readonly text: string;
                }[];
              };
              /**
               * @description The time the standing is of: now, or where the history held here ends.
               * @example 2024-06-01T12:00:00Z
               */
              readonly standingAt: string;
              /** @description As you named it; a private identifier is masked. */
              readonly subject: string;
            } | {
              readonly code: string;
              /** @description The value seen and the value wanted. */
              readonly detail: string;
              /** @description Evidence, where there is any: path, seen, wanted. */
              readonly details?: unknown;
              /** @description What can be done about it. */
              readonly remedy: string;
              readonly requestId: string;
              readonly status: number;
              /** @description What the code means. */
              readonly title: string;
              /** @description A stable path that explains the code. */
              readonly type: string;
            })[];
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/checks/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a check of yours again
     * @description As it was answered, with its reasons in your language. To see it again is no new look. Every id but those of your own checks is unknown.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly language?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The check. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *       "askedAt": "2024-06-01T12:00:00Z",
             *       "purpose": "trade-with",
             *       "look": "first",
             *       "decision": null,
             *       "review": null,
             *       "question": "Will the next trade with this trader go well?",
             *       "told": null,
             *       "again": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description What it is without records that turned out wrong, where that is another answer. */
              readonly again: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly id: string;
                readonly standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
              } | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly askedAt: string;
              /** @description What you reported that you decided; `null` where nothing was. */
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly decidedAt: string;
                /** @enum {string} */
                readonly decidedBy: "person" | "machine";
                readonly freeFileUntil: string | null;
                /** @description By when the law wants the subject told; `null` where it names no time. */
                readonly noticeBy: string | null;
                /** @enum {string} */
                readonly outcome: "refused" | "limited" | "worse_terms" | "ended";
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly reportedAt: string;
              } | null;
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly look: "first" | "review" | "own";
              readonly purpose: string;
              readonly question: string;
              /** @description Whether the subject asked that a person decides. */
              readonly review: {
                readonly answerBy: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                readonly id: string;
                /** @description `null` while a person still has to decide. */
                readonly outcome: ("stands" | "changed") | null;
              } | null;
              /** @description What was asked and told, in your language; `null` where its time is over, or it was erased. */
              readonly told: {
                /** @description How many of the records that were counted were contested, and marked so. */
                readonly contested: number;
                /** @description Whether a record it rested on was erased: what is here was put in its place. */
                readonly isRenewed: boolean;
                readonly model: {
                  readonly version: number;
                };
                readonly onBehalf: string;
                readonly standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
                /**
                 * @description The time the standing is of.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly standingAt: string;
                /** @description As you named it; a private identifier is masked. */
                readonly subject: string;
              } | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/checks/{id}/decision": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Report a decision against a subject
     * @description For whoever decides against somebody, among other things on an answer from here. The answer is the notice that the law asks for: the principal reasons in the subject's own numbers, what would change it, how to see the file and contest what is wrong in it; we send it to the subject too. Only for your own checks: every other id is unknown. One decision for each check; reported again, it changes nothing.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "outcome": "refused",
           *       "decidedBy": "machine"
           *     }
           */
          readonly "application/json": {
            /** @description ISO 8601; now, where it is not given. */
            readonly decidedAt?: string;
            /**
             * @description `machine` where no person had a say in it.
             * @enum {string}
             */
            readonly decidedBy: "person" | "machine";
            /** @description Whether the number of looks at the subject spoke against it in your own rules. No look lowers a standing here. */
            readonly looksCounted?: boolean;
            /**
             * @description What was decided: no deal, less of it, on worse terms, or the end of one that ran.
             * @enum {string}
             */
            readonly outcome: "refused" | "limited" | "worse_terms" | "ended";
          };
        };
      };
      readonly responses: {
        /** @description Kept, and the notice is on its way to the subject. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "decision": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *       "outcome": "refused",
             *       "decidedAt": "2024-06-01T12:00:00Z",
             *       "noticeBy": "2024-07-02T03:59:59.999999Z",
             *       "isLate": false,
             *       "freeFileUntil": "2024-08-01T03:59:59.999999Z",
             *       "notice": {
             *         "en": {
             *           "title": "Why Whoever tries it out decided against you",
             *           "paragraphs": [
             *             "..."
             *           ]
             *         },
             *         "zh-Hans": {
             *           "title": "Whoever tries it out作出对您不利决定的理由",
             *           "paragraphs": [
             *             "..."
             *           ]
             *         }
             *       },
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              readonly check: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly decidedAt: string;
              /** @description The statement's id. */
              readonly decision: string;
              /** @description Until when the file is free of charge at the least; `null`: always. */
              readonly freeFileUntil: string | null;
              /** @description Whether it was reported after that. The notice goes out all the same. */
              readonly isLate: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description What the subject is told, by us. */
              readonly notice: {
                readonly en: {
                  readonly paragraphs: readonly string[];
                  readonly title: string;
                };
                readonly "zh-Hans": {
                  readonly paragraphs: readonly string[];
                  readonly title: string;
                };
              };
              /** @description By when the law wants the subject told; `null` where it names no time. */
              readonly noticeBy: string | null;
              /**
               * @description What was decided: no deal, less of it, on worse terms, or the end of one that ran.
               * @enum {string}
               */
              readonly outcome: "refused" | "limited" | "worse_terms" | "ended";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/consents": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record that a person agreed to be asked about
     * @description By the source or the operator who collected it; nobody who asks for standings may record a consent. Purposes that need one are refused with `consent_missing` until then. The answer has a receipt for the person to keep.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:olist:seller-1",
           *       "purposes": [
           *         "buy-from"
           *       ],
           *       "recipients": [
           *         "demo"
           *       ],
           *       "controller": {
           *         "name": "A marketplace",
           *         "address": "1 Market Square, 1010 Vienna",
           *         "contact": "privacy@market.example"
           *       },
           *       "notice": "https://market.example/privacy/7",
           *       "language": "en",
           *       "method": "web_form",
           *       "storedIn": [
           *         "at"
           *       ],
           *       "until": "2026-12-31"
           *     }
           */
          readonly "application/json": {
            /** @description Who answers for the data, as the person was told. */
            readonly controller: {
              readonly address: string;
              readonly contact: string;
              readonly name: string;
            };
            /** @description When it was given, in the past; now, where it is not said. */
            readonly givenAt?: string;
            /**
             * @description Of the notice; the receipt is written in it.
             * @enum {string}
             */
            readonly language: "en" | "zh-Hans";
            /**
             * @description How the person said yes.
             * @enum {string}
             */
            readonly method: "signed_paper" | "web_form" | "app" | "in_person" | "by_telephone";
            /** @description What the person was given to read: an address, or a document's number. */
            readonly notice: string;
            /** @description GET /v1/purposes lists them. */
            readonly purposes: readonly string[];
            /** @description The subscribers it is confined to; all who may ask, where it is not given. */
            readonly recipients?: readonly string[];
            /** @description Where the data lies, as ISO 3166 codes. */
            readonly storedIn: readonly string[];
            /** @description `scheme:value`, or the person's id. */
            readonly subject: string;
            /** @description Until then, with the whole of the day where it is one (in UTC). Where it is not given: until withdrawn. */
            readonly until?: string;
          };
        };
      };
      readonly responses: {
        /** @description Recorded. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
              readonly by: string;
              /** @description Its id. */
              readonly consent: string;
              /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
              readonly consentReceipt: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly givenAt: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description None: all who may ask. */
              readonly recipients: readonly string[];
              /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
              readonly record: {
                readonly [key: string]: unknown;
              };
              /** @description The person's id. */
              readonly subject: string;
              /** @description `null`: until withdrawn. */
              readonly until: string | null;
              readonly withdrawn: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly by: string;
                readonly purposes: readonly string[];
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    /**
     * Record that a person agrees no more
     * @description For these purposes, or for all. It holds for the next check, whoever had recorded the consents. Sent again it changes nothing.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:olist:seller-1",
           *       "purposes": [
           *         "buy-from"
           *       ]
           *     }
           */
          readonly "application/json": {
            /** @description GET /v1/purposes lists them. */
            readonly purposes?: readonly string[];
            /** @description `scheme:value`, or the person's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description The consents that hold no more for them. */
              readonly consents: readonly string[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those that this changed; none where all was withdrawn already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/contacts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Say how a subject can be reached
     * @description Of somebody about whom you have furnished records. It is sealed, and nobody is shown it. The first one is in force at once; while another is, yours waits until the subject confirms it. Sent again it changes nothing.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "contact": "email:ann@example.org"
           *     }
           */
          readonly "application/json": {
            /** @description `email:...` or `phone:...`. */
            readonly contact: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description The contact's id. */
              readonly contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/contacts/stops": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stop a new contact
     * @description With the word of the notice that was sent to the contacts in force, until the new one is in force. Whoever is signed in to the file is signed out.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "word": "q3Zb0Jt5v1xkz2mX9pYw7aNcLr4dEfGh"
           *     }
           */
          readonly "application/json": {
            /** @description As the notice gave it. */
            readonly word: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description The contact's id. */
              readonly contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/corrections": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Correct a record
     * @description Takes the wrong record back and keeps the right one, in one step: either both or, where the new record is refused, neither. The new record has a reference of its own.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "reference": "2024-000117",
           *       "reason": "entered_in_error",
           *       "record": {
           *         "register": "trades",
           *         "type": "rated",
           *         "reference": "2024-000117-b",
           *         "subject": "account:otc:1810",
           *         "occurredAt": "2024-05-01T12:00:00Z",
           *         "says": {
           *           "rating": -3,
           *           "by": "account:otc:6"
           *         }
           *       }
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly reason: "entered_in_error" | "wrong_subject" | "not_verifiable" | "other_party_right";
            /** @description The right record, as for POST /v1/records. */
            readonly record: unknown;
            /** @description Of the wrong record. */
            readonly reference: string;
          };
        };
      };
      readonly responses: {
        /** @description The right record stands in the place of the wrong one. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "corrected": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "replacement": {
             *         "status": "recorded",
             *         "record": "0190a2f5-01a3-7c0f-8a77-5b9e4d1c2a60",
             *         "state": "live"
             *       },
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description The wrong record's id. */
              readonly corrected: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly replacement: {
                /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
                readonly proof?: string;
                /** @description The record's id. */
                readonly record: string;
                /**
                 * @description `superseded`: a later record of the same slot stands already.
                 * @enum {string}
                 */
                readonly state: "live" | "superseded";
                /** @enum {string} */
                readonly status: "recorded";
              } | {
                readonly record: string;
                /** @enum {string} */
                readonly status: "already_recorded";
              };
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/corrections/{record}/tell": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have receivers told of a correction, at a subject's request
     * @description Of a record that was withdrawn, corrected or removed. Where the law has each receiver told by itself, they were; where it does so at the subject's request, this is the request: it reaches back as far as the law of each answer does, from the day on which the record went.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The record's id. */
          readonly record: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "receivers": [
           *         "demo"
           *       ]
           *     }
           */
          readonly "application/json": {
            /** @description Only these subscribers; all within the law's reach when not given. */
            readonly receivers?: readonly string[];
          };
        };
      };
      readonly responses: {
        /** @description They are told, each once of each answer. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "receivers": [
             *         {
             *           "subscriber": "demo",
             *           "answers": 2
             *         }
             *       ],
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description Who is told, or was before, and of how many answers. */
              readonly receivers: readonly {
                readonly answers: number;
                readonly subscriber: string;
              }[];
              readonly record: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List disputes, by the time left
     * @description An operator's work list, or a source's of the disputes about its own records.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
          /** @description `waiting`: those in which you owe something, the least time left first. `all`: every one, the last to be opened first. */
          readonly list?: "waiting" | "all";
          /** @description Of `all`, those of one subject; for operators. */
          readonly subject?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of disputes. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly disputes: readonly {
                readonly answer: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly isLate: boolean;
                  readonly verdict: string;
                } | null;
                readonly decideBy: string | null;
                readonly decision: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  /** @enum {string} */
                  readonly by: "operator" | "authority" | "clock";
                  readonly isLate: boolean;
                  readonly outcome: string;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly recordedAt: string;
                } | null;
                /** @description What is owed, the earliest first. */
                readonly dues: readonly {
                  /**
                   * @description The last microsecond in which it is in time.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly by: string;
                  /** @enum {string} */
                  readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                  /** @enum {string} */
                  readonly owedBy: "operator" | "source";
                  /** @description Negative once it is overdue. */
                  readonly secondsLeft: number;
                }[];
                /**
                 * @description What the record is on account of this dispute; only what is live or marked counts.
                 * @enum {string}
                 */
                readonly effect: "live" | "marked" | "suspended" | "taken_out";
                readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
                /** @description The id of the statement that opened it. */
                readonly id: string;
                readonly joinedTo: string | null;
                /** @description What came after the decision. */
                readonly lateAnswers: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly verdict: string;
                }[];
                /** @description The law pack it goes by. */
                readonly law: string;
                /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
                readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
                readonly openedAt: string | null;
                /** @description What the law gives the subject for delay up to now, in minor units. */
                readonly pay: {
                  readonly amountMinor: number;
                  readonly currency: string;
                  readonly days: number;
                } | null;
                readonly record: string;
                readonly register: string;
                readonly source: string;
                /** @enum {string} */
                readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
                /** @description The subject's own; once attached it travels with the record. */
                readonly statement: {
                  readonly answer: ("attached" | "referred" | "refused") | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly sentAt: string;
                  readonly text: string;
                } | null;
                readonly steps: readonly (({
                  /**
                   * @description When it was taken; a step of the clock is dated by its deadline.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                  readonly by: string;
                  /** @description Ids of files of this dispute. */
                  readonly evidence?: readonly string[];
                  readonly person: string;
                  /**
                   * @description When the clock got to it: later than its deadline after an outage.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly recordedAt?: string;
                  /** @description The id of the statement that says so. */
                  readonly statement: string;
                  readonly step: string;
                  readonly text?: string;
                } & {
                  readonly [key: string]: unknown;
                }) | {
                  readonly statement: string;
                })[];
                readonly subject: string;
                readonly toldAt: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Contest a record on a subject's behalf
     * @description As the subject does by itself (POST /v1/me/disputes): its clock begins, and the record is suspended, marked or left as it is until it is decided, as the law pack says. A record that is contested already is joined to that dispute.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "by": "subject",
           *       "ground": "not_mine",
           *       "text": "By letter."
           *     }
           */
          readonly "application/json": {
            /**
             * @default subject
             * @enum {string}
             */
            readonly by?: "subject" | "representative";
            /** @enum {string} */
            readonly ground: "not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise";
            /** @description The record's id, as the list of records and the file have it. */
            readonly record: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
            /**
             * @description In your own words; the source sees it.
             * @default
             */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a dispute
     * @description With every step, what is owed next, and the files that were put into it.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The dispute. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/answer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Answer a dispute, as the source
     * @description `withdrawn` takes the record back and `corrected` puts the right one in its place, in one transaction with the answer; where you did so before, nothing is done again. What comes after the decision is kept as late, and the outcome stands.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "verdict": "withdrawn",
           *       "text": "It was another trader.",
           *       "evidence": [],
           *       "reason": "wrong_subject"
           *     }
           */
          readonly "application/json": {
            /** @default [] */
            readonly evidence?: readonly string[];
            /**
             * @description Why the record is taken back, where it is.
             * @default entered_in_error
             * @enum {string}
             */
            readonly reason?: "entered_in_error" | "wrong_subject" | "not_verifiable" | "other_party_right";
            /** @description What is right, as for POST /v1/records and with a reference of its own, where it is corrected. */
            readonly record?: unknown;
            /** @default  */
            readonly text?: string;
            /** @enum {string} */
            readonly verdict: "verified" | "corrected" | "withdrawn";
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/answer-statement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Answer a subject's own statement
     * @description `attached`: it travels with the record. `referred`: to the authority, which alone may refuse it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "answer": "attached",
           *       "by": "operator"
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly answer: "attached" | "refused";
            /** @enum {string} */
            readonly by: "authority";
          } | {
            /** @enum {string} */
            readonly answer: "attached" | "referred";
            /**
             * @default operator
             * @enum {string}
             */
            readonly by?: "operator";
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/decide": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Decide a dispute
     * @description For the subject always; against it only where the source verified the record, or files show that it is right. What an authority decided names its files.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "outcome": "upheld",
           *       "by": "operator",
           *       "text": "It was another trader.",
           *       "evidence": []
           *     }
           */
          readonly "application/json": {
            /**
             * @description Who decided.
             * @default operator
             * @enum {string}
             */
            readonly by?: "operator" | "authority";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @enum {string} */
            readonly outcome: "upheld" | "rejected" | "deleted_unverified" | "objection_recorded" | "refused_as_frivolous";
            /** @default  */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/escalate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Escalate a dispute on a subject's behalf
     * @description Against a decision, or where none was made in time.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "by": "subject",
           *       "text": "Nobody decided.",
           *       "evidence": []
           *     }
           */
          readonly "application/json": {
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            readonly by?: "subject" | "representative";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @default  */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/evidence": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put a file into a dispute
     * @description The file is the body: a PDF, a PNG, a JPEG or plain text in UTF-8, up to 5 MiB, up to 20 of one side. The type is told by its own bytes. It is kept sealed, and the other parties to the dispute see it. Steps name it by the id in the answer.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: {
          /** @description `subject`: an operator puts in what the subject sent. */
          readonly as?: "self" | "subject";
        };
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Kept. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "party": "subject",
             *       "addedAt": "2024-06-01T12:00:00Z",
             *       "mediaType": "application/pdf",
             *       "bytes": 48213,
             *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly addedAt: string;
              readonly bytes: number;
              /** @description SHA-256, as hex. */
              readonly digest: string;
              /** @description Steps name it by this; it is the id of the statement that says it was put in. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description As its own bytes tell. */
              readonly mediaType: string;
              /** @enum {string} */
              readonly party: "subject" | "source" | "operator";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/evidence/{evidence}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a file of a dispute
     * @description As it was put in, as an attachment.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The file's id. */
          readonly evidence: string;
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The file. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/octet-stream": unknown;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/extend": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Give a dispute more time
     * @description Once, and only for what the law pack gives more time for.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "because": "complexity",
           *       "text": "Three sources are asked.",
           *       "evidence": []
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly because: "subject_sent_more" | "complexity";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @default  */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/join": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Join a dispute to an older one
     * @description Of the same record, and not decided yet: from then on the older one's clock holds for both.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "into": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"
           *     }
           */
          readonly "application/json": {
            /** @description The older dispute's id. */
            readonly into: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/record": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the record that is contested
     * @description As its source furnished it, with the source's own reference. Private identifiers are masked. An operator's look is in the subject's file.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description What the dispute is about. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "identifiers": [
             *         "account:otc:1810"
             *       ],
             *       "kind": "person",
             *       "record": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whom it is about; private identifiers are masked. */
              readonly identifiers: readonly string[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly kind: "person" | "body";
              /** @description `null` where it expired or was erased. */
              readonly record: {
                /** @description What it is on account of disputes, with the subject's own statements, which travel with it. */
                readonly contested?: {
                  /** @enum {string} */
                  readonly effect: "marked" | "suspended" | "taken_out";
                  readonly statements: readonly string[];
                };
                /** @description What the record adds to its subject's tally. */
                readonly counts: {
                  readonly [key: string]: number;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly expiresAt: string;
                readonly isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly occurredAt: string;
                /**
                 * @description A day, month or year counts from its end.
                 * @enum {string}
                 */
                readonly precision: "instant" | "day" | "month" | "year";
                readonly record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
                /** @description The source's own number; told to the source and to operators. */
                readonly reference?: string;
                /** @description With its version: `trades@2`. */
                readonly register: string;
                readonly says: {
                  readonly [key: string]: unknown;
                };
                readonly source: string;
                /**
                 * @description Only live records count. `suspended`: contested, for the time of the dispute; `removed`: decided so.
                 * @enum {string}
                 */
                readonly state: "live" | "superseded" | "suspended" | "removed" | "withdrawn" | "corrected";
                readonly type: string;
                readonly withdrawn?: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly reason: string;
                  readonly replacement?: string;
                };
              } | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/reinsert": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put a removed record back
     * @description Only where the law pack allows it, on the source's certificate: a file that the source put into the dispute.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "certification": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"
           *     }
           */
          readonly "application/json": {
            /** @description The id of the source's file. */
            readonly certification: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/reopen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Open a dispute again
     * @description On the subject's behalf with something new to show (`new_evidence`, a file that came after it was told), because the procedure was at fault, or because an authority ordered it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "because": "procedure_at_fault",
           *       "text": "The source was never asked.",
           *       "evidence": []
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly because: "new_evidence";
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            readonly by?: "subject" | "representative";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @default  */
            readonly text?: string;
          } | {
            /** @enum {string} */
            readonly because: "procedure_at_fault" | "ordered_by_authority";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @default  */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/route": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Pass a dispute on to the source
     * @description The source sees it in its list from then on, and is told.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /** @example {} */
          readonly "application/json": Record<string, never>;
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/statement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a statement on a subject's behalf
     * @description The subject's own words, to travel with a record that stays, within the law pack's words and time.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "by": "subject",
           *       "text": "The delay was the carrier's."
           *     }
           */
          readonly "application/json": {
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            readonly by?: "subject" | "representative";
            readonly text: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/take-back": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take a dispute back on a subject's behalf
     * @description It ends, and the record is what it was before.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "by": "subject"
           *     }
           */
          readonly "application/json": {
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            readonly by?: "subject" | "representative";
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/disputes/{id}/tell": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Note that the subject was told
     * @description The decision's notice is on its way since it was made; this says that the subject has it. What the law pays for delay ends here.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /** @example {} */
          readonly "application/json": Record<string, never>;
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/erasures": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the requests for erasure that wait
     * @description Those with the least time left first.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of them. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "erasures": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "of": "record",
             *           "target": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *           "ground": "no_longer_needed",
             *           "provision": "GDPR Art. 17(1)(a)",
             *           "words": "The trade was ten years ago.",
             *           "askedAt": "2024-06-01T12:00:00Z",
             *           "answerBy": "2024-07-01T21:59:59.999999Z",
             *           "isOverdue": false,
             *           "isExtended": false,
             *           "answered": null
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              readonly erasures: readonly {
                /** @description By when the law wants an answer; `null` where it names no time. */
                readonly answerBy: string | null;
                /** @description `null` while it is open. */
                readonly answered: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  /** @description How many statements. */
                  readonly erased: number | null;
                  readonly id: string;
                  readonly isLate: boolean | null;
                  /** @enum {string} */
                  readonly outcome: "granted" | "refused";
                  readonly person: string | null;
                  readonly provision: string | null;
                  readonly reasons: string | null;
                  readonly refusals: readonly ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
                } | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                /** @enum {string} */
                readonly ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
                /** @description The statement that asks for it. */
                readonly id: string;
                /** @description Whether the law's longer time was taken. */
                readonly isExtended: boolean;
                readonly isOverdue: boolean;
                /** @enum {string} */
                readonly of: "record" | "check" | "contact" | "everything";
                /** @description What gives the ground; `null` where what was said is erased. */
                readonly provision: string | null;
                /** @description The record, check or contact; `null` where it is everything. */
                readonly target: string | null;
                /** @description What the subject says of it; `null` where that was erased. */
                readonly words: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/erasures/{id}/answer": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Grant or refuse an erasure
     * @description Granted, what was asked for is erased at once, with everything that an erasure carries: checks are decided again, and their receivers told as the law wants. Refused, with reasons from the list, in words, and with the provision. Or `extended`: the law's longer time, once, before the first is over.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "outcome": "refused",
           *       "refusals": [
           *         "legal_duty_to_keep"
           *       ],
           *       "provision": "GDPR Art. 17(3)(b)",
           *       "reasons": "Books are kept for seven years.",
           *       "person": "Ada Lovelace"
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly outcome: "granted" | "refused" | "extended";
            /** @description Who answers, by name. */
            readonly person: string;
            /** @description What it is answered under; an erasure names it as its basis. */
            readonly provision: string;
            /**
             * @description In words, told to the subject; a refusal and a longer time need them.
             * @default
             */
            readonly reasons?: string;
            /**
             * @description Why it is refused; none otherwise.
             * @default []
             */
            readonly refusals?: readonly ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
          };
        };
      };
      readonly responses: {
        /** @description Kept, and the subject is told. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "request": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "answer": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e",
             *       "outcome": "granted",
             *       "answeredAt": "2024-06-02T12:00:00Z",
             *       "erased": 1,
             *       "isLate": false,
             *       "answerBy": null,
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description The statement's id. */
              readonly answer: string;
              /** @description Until when it is to be answered now, where the time was extended. */
              readonly answerBy: string | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly answeredAt: string;
              /** @description How many statements were erased; what goes with each is stated in the subject's chain. */
              readonly erased: number;
              readonly isLate: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly outcome: "granted" | "refused" | "extended";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly request: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/freezes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stop new checks of a person
     * @description From then on checks for these purposes are refused with `frozen`, whoever asks; so are those of everybody linked to that person. Sent again it changes nothing, but earlier thaws end.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "purposes": [
           *         "trade-with"
           *       ]
           *     }
           */
          readonly "application/json": {
            /** @description GET /v1/purposes lists them. */
            readonly purposes: readonly string[];
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "at": "2024-06-01T12:00:00Z",
             *       "purposes": [
             *         "trade-with"
             *       ],
             *       "dueBy": "2024-06-04T03:59:59.999999Z",
             *       "freezes": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "purpose": "trade-with",
             *           "placedAt": "2024-06-01T12:00:00Z",
             *           "thaws": [
             *             {
             *               "subscriber": "demo",
             *               "until": "2024-06-30T23:59:59.999999Z"
             *             }
             *           ]
             *         }
             *       ],
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              readonly dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    /**
     * Lift a freeze, for good or in part
     * @description For good; or until a time; or for one subscriber; or both. What is not frozen stays as it is.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "purposes": [
           *         "trade-with"
           *       ],
           *       "subscriber": "demo",
           *       "until": "2099-12-31"
           *     }
           */
          readonly "application/json": {
            /** @description All that are frozen, where it is not given. */
            readonly purposes?: readonly string[];
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
            /** @description Let only this subscriber through. */
            readonly subscriber?: string;
            /** @description Until then, with the whole of the day where it is one (in UTC). Where neither is given, it is lifted for good. */
            readonly until?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "at": "2024-06-01T12:00:00Z",
             *       "purposes": [
             *         "trade-with"
             *       ],
             *       "dueBy": "2024-06-04T03:59:59.999999Z",
             *       "freezes": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "purpose": "trade-with",
             *           "placedAt": "2024-06-01T12:00:00Z",
             *           "thaws": [
             *             {
             *               "subscriber": "demo",
             *               "until": "2024-06-30T23:59:59.999999Z"
             *             }
             *           ]
             *         }
             *       ],
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              readonly dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/house": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What this installation is
     * @description Its name, and whether what it answers is simulated or not vouched for. Open to all; GET /v1/law has the rest.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description What it is called, and what has to be known of it before anything else. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "name": "market",
             *       "title": "Market",
             *       "jurisdiction": "us",
             *       "isConformant": true,
             *       "isEmpty": false,
             *       "isSimulated": true
             *     }
             */
            readonly "application/json": {
              /** @description Whether each register about persons is one that ships with Credence, to the letter. */
              readonly isConformant: boolean;
              /** @description Whether no record ever came. */
              readonly isEmpty: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly jurisdiction: string;
              /** @description Of the configuration. */
              readonly name: string;
              readonly title: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/informed": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Record that a person was informed
     * @description Purposes that wait for it are refused with `not_yet_informed` until then. Sent again it changes nothing.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:olist:seller-1",
           *       "purposes": [
           *         "buy-from"
           *       ],
           *       "notice": "letter 2024-117"
           *     }
           */
          readonly "application/json": {
            /** @description When, in the past; now, where it is not said. */
            readonly informedAt?: string;
            /** @description What the person was given to read: an address, or a document's number. */
            readonly notice: string;
            /** @description GET /v1/purposes lists them. */
            readonly purposes: readonly string[];
            /** @description `scheme:value`, or the person's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Recorded. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those of which it was not informed before; none where all was recorded already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/law": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Show the law and its pending changes
     * @description Registers, purposes and law packs by their digests, as the log has them; whether the installation is conformant; and each widening that was proposed, who signed it, and when it may be in force. Open to all.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Default Response */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Those that wait. */
              readonly changes: readonly {
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                readonly after: string;
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                readonly before: string;
                /** @description The statement by which it was proposed: GET /v1/statements/{id}/proof. */
                readonly change: string;
                /** @description When it may be in force at the earliest; `null` until two operators have signed. */
                readonly effectiveAt: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly proposedAt: string;
                readonly proposedBy: string;
                readonly signatures: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly note: string;
                  readonly operator: string;
                }[];
                /** @enum {string} */
                readonly state: "to_be_signed" | "to_be_published" | "waiting" | "ready" | "stale";
                /** @description In what it is wider about persons than the law was then. */
                readonly widenings: readonly {
                  /** @description Where in the configuration. */
                  readonly at: string;
                  readonly says: string;
                  /** @enum {string} */
                  readonly what: "register_new" | "register_in_other_sector" | "record_type_new" | "field_new" | "field_wider" | "kept_longer" | "kept_more_of_one" | "basis_other" | "repair_dropped" | "count_reads_more" | "purpose_reads_more" | "model_reads_more" | "purpose_new" | "purpose_asks_otherwise" | "consent_dropped" | "open_to_all" | "reader_passes_freeze" | "law_pack_weaker" | "operator_new" | "operators_too_few" | "part_other";
                }[];
              }[];
              /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
              readonly digest: string;
              /** @description Whether each register about persons is one that ships with Credence, to the letter. */
              readonly isConformant: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly jurisdiction: string;
              readonly lawPacks: readonly {
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                readonly digest: string;
                readonly duties: readonly {
                  readonly [key: string]: unknown;
                }[];
                readonly lawPack: string;
                readonly sector: string;
                readonly title: string;
              }[];
              readonly name: string;
              /** @description Why it is not, a sentence for each register. */
              readonly nonConformant: readonly string[];
              /** @description Verifier keys: two of these must sign what widens the law. */
              readonly operators: readonly string[];
              readonly purposes: readonly {
                readonly about: readonly ("person" | "body")[];
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                readonly digest: string;
                readonly purpose: string;
                readonly reads: readonly string[];
              }[];
              readonly registers: readonly {
                readonly about: readonly ("person" | "body")[];
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                readonly digest: string;
                readonly isConformant: boolean;
                readonly register: string;
                readonly sector: string;
              }[];
              /**
               * @description Since when this configuration is in force.
               * @example 2024-06-01T12:00:00Z
               */
              readonly since: string;
              readonly title: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/links": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Link two subjects
     * @description From then on checks read the tallies of both together. Nothing moves: records, and past checks, stay where they are.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "other": "account:otc:2125",
           *       "evidence": "same signing key, case 2024-31"
           *     }
           */
          readonly "application/json": {
            /** @description How you know, in a sentence or by a document's number. */
            readonly evidence: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly other: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "other": "b1c8e0a2-94d7-4f0e-9c63-0d5b7a1e2f38",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly other: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    /**
     * Take a link away
     * @description Checks read the two apart again. The subjects are named in the body: identifiers in a path end up in other people's logs.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "other": "account:otc:2125"
           *     }
           */
          readonly "application/json": {
            /** @description `scheme:value`, or the subject's id. */
            readonly other: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "other": "b1c8e0a2-94d7-4f0e-9c63-0d5b7a1e2f38",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly other: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/consents": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what I agreed to */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Oldest first, withdrawn ones too. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly consents: readonly {
                /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
                readonly by: string;
                /** @description Its id. */
                readonly consent: string;
                /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
                readonly consentReceipt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly givenAt: string;
                readonly purposes: readonly string[];
                /** @description None: all who may ask. */
                readonly recipients: readonly string[];
                /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
                readonly record: {
                  readonly [key: string]: unknown;
                };
                /** @description The person's id. */
                readonly subject: string;
                /** @description `null`: until withdrawn. */
                readonly until: string | null;
                readonly withdrawn: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly by: string;
                  readonly purposes: readonly string[];
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /** Agree to be asked about */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "purposes": [
           *         "buy-from"
           *       ],
           *       "recipients": [
           *         "demo"
           *       ],
           *       "controller": {
           *         "name": "A marketplace",
           *         "address": "1 Market Square, 1010 Vienna",
           *         "contact": "privacy@market.example"
           *       },
           *       "notice": "https://market.example/privacy/7",
           *       "language": "en",
           *       "method": "web_form",
           *       "storedIn": [
           *         "at"
           *       ],
           *       "until": "2026-12-31"
           *     }
           */
          readonly "application/json": {
            /** @description Who answers for the data, as the person was told. */
            readonly controller: {
              readonly address: string;
              readonly contact: string;
              readonly name: string;
            };
            /** @description When it was given, in the past; now, where it is not said. */
            readonly givenAt?: string;
            /**
             * @description Of the notice; the receipt is written in it.
             * @enum {string}
             */
            readonly language: "en" | "zh-Hans";
            /**
             * @description How the person said yes.
             * @enum {string}
             */
            readonly method: "signed_paper" | "web_form" | "app" | "in_person" | "by_telephone";
            /** @description What the person was given to read: an address, or a document's number. */
            readonly notice: string;
            /** @description GET /v1/purposes lists them. */
            readonly purposes: readonly string[];
            /** @description The subscribers it is confined to; all who may ask, where it is not given. */
            readonly recipients?: readonly string[];
            /** @description Where the data lies, as ISO 3166 codes. */
            readonly storedIn: readonly string[];
            /** @description Until then, with the whole of the day where it is one (in UTC). Where it is not given: until withdrawn. */
            readonly until?: string;
          };
        };
      };
      readonly responses: {
        /** @description Recorded. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
              readonly by: string;
              /** @description Its id. */
              readonly consent: string;
              /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
              readonly consentReceipt: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly givenAt: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description None: all who may ask. */
              readonly recipients: readonly string[];
              /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
              readonly record: {
                readonly [key: string]: unknown;
              };
              /** @description The person's id. */
              readonly subject: string;
              /** @description `null`: until withdrawn. */
              readonly until: string | null;
              readonly withdrawn: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly by: string;
                readonly purposes: readonly string[];
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    /**
     * Agree no more
     * @description For these purposes, or for all. From then on nobody's check for them is answered.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "purposes": [
           *         "buy-from"
           *       ]
           *     }
           */
          readonly "application/json": {
            /** @description GET /v1/purposes lists them. */
            readonly purposes?: readonly string[];
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description The consents that hold no more for them. */
              readonly consents: readonly string[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those that this changed; none where all was withdrawn already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/contacts": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How you can be reached */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description How you can be reached, the oldest first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contacts": [
             *         {
             *           "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "shown": "email:•••@•••.org",
             *           "source": "bitcoin-otc",
             *           "state": "in_force",
             *           "from": "2024-06-01T12:00:00Z"
             *         }
             *       ]
             *     }
             */
            readonly "application/json": {
              readonly contacts: readonly {
                /** @description The contact's id. */
                readonly contact: string;
                /** @description From when it is in force; `null`: not before you confirm it. */
                readonly from: string | null;
                /** @description Masked. */
                readonly shown: string;
                /** @description Who furnished it; `null`: you. */
                readonly source: string | null;
                /** @enum {string} */
                readonly state: "in_force" | "to_come" | "offered" | "unconfirmed";
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Name a contact
     * @description A new one, or one that a source offered: a code is sent to it, with which you confirm that it is yours.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "contact": "email:ann@example.org"
           *     }
           */
          readonly "application/json": {
            /** @description `email:...` or `phone:...`. */
            readonly contact: string;
          };
        };
      };
      readonly responses: {
        /** @description A code is on its way to it. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "codeEndsAt": "2024-06-01T12:10:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly codeEndsAt: string;
              /** @description The contact's id. */
              readonly contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/contacts/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Drop a contact
     * @description One that is not in force. One that is ends when another takes its place.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The contact's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Dropped. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description The contact's id. */
              readonly contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/contacts/{id}/confirmation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Confirm a contact
     * @description With the code that was sent to it. Where another one is in force, this one is so 72 hours later, and the other one is told how to stop it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The contact's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "code": "012345"
           *     }
           */
          readonly "application/json": {
            /** @description Six digits. */
            readonly code: string;
          };
        };
      };
      readonly responses: {
        /** @description Confirmed. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "from": "2024-06-04T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /** @description The contact's id. */
              readonly contact: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly from: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/corrections/{record}/tell": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have those told who were answered with a wrong record of yours
     * @description Of a record that was withdrawn, corrected or removed. Where the law has each receiver told by itself, they were; where it does so at the subject's request, this is the request: it reaches back as far as the law of each answer does, from the day on which the record went.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The record's id. */
          readonly record: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "receivers": [
           *         "demo"
           *       ]
           *     }
           */
          readonly "application/json": {
            /** @description Only these subscribers; all within the law's reach when not given. */
            readonly receivers?: readonly string[];
          };
        };
      };
      readonly responses: {
        /** @description They are told, each once of each answer. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "receivers": [
             *         {
             *           "subscriber": "demo",
             *           "answers": 2
             *         }
             *       ],
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description Who is told, or was before, and of how many answers. */
              readonly receivers: readonly {
                readonly answers: number;
                readonly subscriber: string;
              }[];
              readonly record: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List your disputes
     * @description The last to be opened first, each with every step and what is owed next.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of your disputes. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly disputes: readonly {
                readonly answer: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly isLate: boolean;
                  readonly verdict: string;
                } | null;
                readonly decideBy: string | null;
                readonly decision: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  /** @enum {string} */
                  readonly by: "operator" | "authority" | "clock";
                  readonly isLate: boolean;
                  readonly outcome: string;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly recordedAt: string;
                } | null;
                /** @description What is owed, the earliest first. */
                readonly dues: readonly {
                  /**
                   * @description The last microsecond in which it is in time.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly by: string;
                  /** @enum {string} */
                  readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                  /** @enum {string} */
                  readonly owedBy: "operator" | "source";
                  /** @description Negative once it is overdue. */
                  readonly secondsLeft: number;
                }[];
                /**
                 * @description What the record is on account of this dispute; only what is live or marked counts.
                 * @enum {string}
                 */
                readonly effect: "live" | "marked" | "suspended" | "taken_out";
                readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
                /** @description The id of the statement that opened it. */
                readonly id: string;
                readonly joinedTo: string | null;
                /** @description What came after the decision. */
                readonly lateAnswers: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly verdict: string;
                }[];
                /** @description The law pack it goes by. */
                readonly law: string;
                /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
                readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
                readonly openedAt: string | null;
                /** @description What the law gives the subject for delay up to now, in minor units. */
                readonly pay: {
                  readonly amountMinor: number;
                  readonly currency: string;
                  readonly days: number;
                } | null;
                readonly record: string;
                readonly register: string;
                readonly source: string;
                /** @enum {string} */
                readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
                /** @description The subject's own; once attached it travels with the record. */
                readonly statement: {
                  readonly answer: ("attached" | "referred" | "refused") | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly sentAt: string;
                  readonly text: string;
                } | null;
                readonly steps: readonly (({
                  /**
                   * @description When it was taken; a step of the clock is dated by its deadline.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                  readonly by: string;
                  /** @description Ids of files of this dispute. */
                  readonly evidence?: readonly string[];
                  readonly person: string;
                  /**
                   * @description When the clock got to it: later than its deadline after an outage.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly recordedAt?: string;
                  /** @description The id of the statement that says so. */
                  readonly statement: string;
                  readonly step: string;
                  readonly text?: string;
                } & {
                  readonly [key: string]: unknown;
                }) | {
                  readonly statement: string;
                })[];
                readonly subject: string;
                readonly toldAt: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Contest a record
     * @description Its clock begins, and the record is suspended, marked or left as it is until it is decided, as the law pack says. A record that you contest already is joined to that dispute; files are put into it afterwards. Free of charge.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "ground": "not_mine",
           *       "text": "I never traded there."
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly ground: "not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise";
            /** @description The record's id, as the list of records and the file have it. */
            readonly record: string;
            /**
             * @description In your own words; the source sees it.
             * @default
             */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a dispute of yours
     * @description With every step, what is owed next, and the files that were put into it.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The dispute. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}/escalate": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Escalate a dispute
     * @description Against a decision, or where none was made in time.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "text": "The bank's letter is with it.",
           *       "evidence": []
           *     }
           */
          readonly "application/json": {
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @default  */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}/evidence": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put a file into a dispute
     * @description The file is the body: a PDF, a PNG, a JPEG or plain text in UTF-8, up to 5 MiB, up to 20 of one side. The type is told by its own bytes. It is kept sealed, and the other parties to the dispute see it. Steps name it by the id in the answer.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Kept. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "party": "subject",
             *       "addedAt": "2024-06-01T12:00:00Z",
             *       "mediaType": "application/pdf",
             *       "bytes": 48213,
             *       "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly addedAt: string;
              readonly bytes: number;
              /** @description SHA-256, as hex. */
              readonly digest: string;
              /** @description Steps name it by this; it is the id of the statement that says it was put in. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description As its own bytes tell. */
              readonly mediaType: string;
              /** @enum {string} */
              readonly party: "subject" | "source" | "operator";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}/evidence/{evidence}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a file of a dispute
     * @description As it was put in, as an attachment.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The file's id. */
          readonly evidence: string;
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The file. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/octet-stream": unknown;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}/reopen": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Open a dispute again
     * @description With something new to show: name a file that you put into it after you were told. It gets new clocks.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "text": "The bank's letter is with it.",
           *       "evidence": []
           *     }
           */
          readonly "application/json": {
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            readonly evidence?: readonly string[];
            /** @default  */
            readonly text?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}/statement": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a statement of your own
     * @description It travels with a record that stays, within the words and the time of the law pack.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "text": "The delay was the carrier's."
           *     }
           */
          readonly "application/json": {
            readonly text: string;
          };
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/disputes/{id}/take-back": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take a dispute back
     * @description It ends, and the record is what it was before.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The dispute's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /** @example {} */
          readonly "application/json": Record<string, never>;
        };
      };
      readonly responses: {
        /** @description Done; the dispute as it stands now. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly isLate: boolean;
                readonly verdict: string;
              } | null;
              readonly decideBy: string | null;
              readonly decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @enum {string} */
                readonly by: "operator" | "authority" | "clock";
                readonly isLate: boolean;
                readonly outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              readonly dues: readonly {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly by: string;
                /** @enum {string} */
                readonly duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                readonly owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                readonly secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              readonly effect: "live" | "marked" | "suspended" | "taken_out";
              readonly evidence: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly addedAt: string;
                readonly bytes: number;
                /** @description SHA-256, as hex. */
                readonly digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                readonly id: string;
                /** @description As its own bytes tell. */
                readonly mediaType: string;
                /** @enum {string} */
                readonly party: "subject" | "source" | "operator";
              }[];
              readonly ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              readonly id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly joinedTo: string | null;
              /** @description What came after the decision. */
              readonly lateAnswers: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly verdict: string;
              }[];
              /** @description The law pack it goes by. */
              readonly law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              readonly may: readonly ("statement" | "escalate" | "reopen" | "take-back")[];
              readonly openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              readonly pay: {
                readonly amountMinor: number;
                readonly currency: string;
                readonly days: number;
              } | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly register: string;
              readonly source: string;
              /** @enum {string} */
              readonly state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              readonly statement: {
                readonly answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly sentAt: string;
                readonly text: string;
              } | null;
              readonly steps: readonly (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                readonly by: string;
                /** @description Ids of files of this dispute. */
                readonly evidence?: readonly string[];
                readonly person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt?: string;
                /** @description The id of the statement that says so. */
                readonly statement: string;
                readonly step: string;
                readonly text?: string;
              } & {
                readonly [key: string]: unknown;
              }) | {
                readonly statement: string;
              })[];
              readonly subject: string;
              readonly toldAt: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/erasures": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what I asked to be erased */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The latest first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "erasures": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "of": "record",
             *           "target": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *           "ground": "no_longer_needed",
             *           "provision": "GDPR Art. 17(1)(a)",
             *           "words": "The trade was ten years ago.",
             *           "askedAt": "2024-06-01T12:00:00Z",
             *           "answerBy": "2024-07-01T21:59:59.999999Z",
             *           "isOverdue": false,
             *           "isExtended": false,
             *           "answered": null
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              readonly erasures: readonly {
                /** @description By when the law wants an answer; `null` where it names no time. */
                readonly answerBy: string | null;
                /** @description `null` while it is open. */
                readonly answered: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  /** @description How many statements. */
                  readonly erased: number | null;
                  readonly id: string;
                  readonly isLate: boolean | null;
                  /** @enum {string} */
                  readonly outcome: "granted" | "refused";
                  readonly person: string | null;
                  readonly provision: string | null;
                  readonly reasons: string | null;
                  readonly refusals: readonly ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
                } | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                /** @enum {string} */
                readonly ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
                /** @description The statement that asks for it. */
                readonly id: string;
                /** @description Whether the law's longer time was taken. */
                readonly isExtended: boolean;
                readonly isOverdue: boolean;
                /** @enum {string} */
                readonly of: "record" | "check" | "contact" | "everything";
                /** @description What gives the ground; `null` where what was said is erased. */
                readonly provision: string | null;
                /** @description The record, check or contact; `null` where it is everything. */
                readonly target: string | null;
                /** @description What the subject says of it; `null` where that was erased. */
                readonly words: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Ask for something about you to be erased
     * @description A record, a check, a contact, or everything of yours that may be erased, on a ground that the law gives here. A person answers within the law's time, and a refusal has reasons. What waits already is not asked for twice.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": {
            /** @enum {string} */
            readonly ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
            /** @enum {string} */
            readonly of: "record" | "check" | "contact" | "everything";
            /**
             * Format: uuid
             * @description The id of the record, check or contact; none for everything.
             * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
             */
            readonly target?: string;
            /** @description Why, in your own words. */
            readonly words: string;
          };
        };
      };
      readonly responses: {
        /** @description Asked for. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "of": "record",
             *       "target": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *       "ground": "no_longer_needed",
             *       "provision": "GDPR Art. 17(1)(a)",
             *       "words": "The trade was ten years ago.",
             *       "askedAt": "2024-06-01T12:00:00Z",
             *       "answerBy": "2024-07-01T21:59:59.999999Z",
             *       "isOverdue": false,
             *       "isExtended": false,
             *       "answered": null,
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description By when the law wants an answer; `null` where it names no time. */
              readonly answerBy: string | null;
              /** @description `null` while it is open. */
              readonly answered: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                /** @description How many statements. */
                readonly erased: number | null;
                readonly id: string;
                readonly isLate: boolean | null;
                /** @enum {string} */
                readonly outcome: "granted" | "refused";
                readonly person: string | null;
                readonly provision: string | null;
                readonly reasons: string | null;
                readonly refusals: readonly ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
              } | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly askedAt: string;
              /** @enum {string} */
              readonly ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
              /** @description The statement that asks for it. */
              readonly id: string;
              /** @description Whether the law's longer time was taken. */
              readonly isExtended: boolean;
              readonly isOverdue: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly of: "record" | "check" | "contact" | "everything";
              /** @description What gives the ground; `null` where what was said is erased. */
              readonly provision: string | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The record, check or contact; `null` where it is everything. */
              readonly target: string | null;
              /** @description What the subject says of it; `null` where that was erased. */
              readonly words: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/file": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read my file
     * @description Everything held about me: my records in plain words with what each adds to each standing, who looked and what they were told, my disputes, freezes, consents and notices. As JSON, or as a page where `Accept` prefers `text/html`.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Everything held about the subject, for a human. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Every other statement about the subject, the last first. */
              readonly deeds: readonly {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                readonly about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly id: string;
                readonly kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                readonly text: string;
                /** @description Until when it holds, where it has an end. */
                readonly until: string | null;
              }[];
              /** @description What expired or was erased: only their number is left. */
              readonly destroyed: {
                readonly checks: number;
                readonly records: number;
              };
              readonly disputes: readonly {
                readonly dispute: string;
                /** @description While it is open. */
                readonly dueBy: string | null;
                readonly record: string;
                /** @enum {string} */
                readonly state: "open" | "decided" | "ended";
                /** @description Your own words, where they travel with the record. */
                readonly statement: string | null;
                readonly steps: readonly {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  readonly about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  readonly text: string;
                  /** @description Until when it holds, where it has an end. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly keeper: {
                readonly name: string;
                readonly title: string;
              };
              /** @enum {string} */
              readonly language: "en" | "zh-Hans";
              readonly laws: readonly string[];
              readonly linked: readonly {
                readonly identifiers: readonly string[];
                readonly subject: string;
              }[];
              /** @description All of them, the last first. */
              readonly looks: readonly {
                /** @description The same answer, given again without records that were taken back. */
                readonly again: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly cause: string;
                  readonly standing: {
                    /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                    readonly changes: readonly {
                      readonly bad?: number;
                      /** @description Another bin of one line of the scorecard, all else as it is. */
                      readonly bin?: {
                        readonly below?: number;
                        readonly code: string;
                        readonly from?: number;
                        /** @enum {string} */
                        readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        readonly reads: readonly string[];
                        readonly text: string;
                      };
                      readonly good?: number;
                      /** @enum {string} */
                      readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    }[];
                    /** @description How many outcomes it rests on, the model's opinion included. */
                    readonly evidence: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    /** @description `false`: there is no record, and the probability is the prior's. */
                    readonly hasRecord: boolean;
                    /** @description 90 %. */
                    readonly interval: {
                      readonly high: number;
                      readonly low: number;
                    };
                    /** @description The subject's own outcomes that still count. */
                    readonly own: {
                      readonly bad: number;
                      readonly good: number;
                    };
                    /** @description Of the purpose's good outcome. */
                    readonly probability: number;
                    readonly purpose: string;
                    /** @description The largest first, in percentage points. */
                    readonly reasons: readonly {
                      readonly code: string;
                      /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                      readonly line?: {
                        /** @enum {string} */
                        readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        readonly numbers: readonly number[];
                        /** @enum {string} */
                        readonly of: "subject" | "asker";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        readonly reads: readonly string[];
                      };
                      readonly points: number;
                      readonly text: string;
                    }[];
                  };
                }[];
                readonly asked: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly check: string;
                /** @enum {string} */
                readonly look: "first" | "review" | "own";
                readonly onBehalf: string;
                readonly purpose: string;
                readonly question: string;
                readonly subscriber: string;
                readonly subscriberTitle: string;
                readonly told: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly madeAt: string;
              readonly notices: readonly {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                readonly about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly id: string;
                readonly kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                /** @description In full, where it was for the subject. */
                readonly paragraphs: readonly string[];
                /** @description What became of it; `null` as long as it waits. */
                readonly result: {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  readonly about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  readonly text: string;
                  /** @description Until when it holds, where it has an end. */
                  readonly until: string | null;
                } | null;
                readonly text: string;
                readonly to: string;
                /** @description Until when it holds, where it has an end. */
                readonly until: string | null;
              }[];
              /** @description The last to happen first. */
              readonly records: readonly {
                /** @description To each standing that reads its register; none where the record does not count. */
                readonly adds: readonly {
                  /** @description By how many percentage points the record raises the answer now; negative where it lowers it. */
                  readonly points: number;
                  readonly purpose: string;
                  /** @description The standing as it would be, were the record withdrawn. */
                  readonly without: {
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly probability: number;
                  };
                }[];
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly expiresAt: string;
                readonly isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly occurredAt: string;
                /** @enum {string} */
                readonly precision: "instant" | "day" | "month" | "year";
                readonly record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
                readonly reference: string | null;
                readonly register: string;
                readonly registerTitle: string;
                readonly says: {
                  readonly [key: string]: unknown;
                };
                readonly source: string;
                readonly sourceTitle: string;
                readonly state: string;
                /** @description Its own number, or that of one linked to it. */
                readonly subject: string;
                readonly takenBack: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly reason: string | null;
                  readonly replacement: string | null;
                } | null;
                /** @description What it says, in words. */
                readonly text: string;
                readonly type: string;
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly standingAt: string;
              readonly standings: readonly {
                readonly isFrozen: boolean;
                readonly model: number | null;
                readonly purpose: string;
                readonly question: string;
                /** @description What a check would be answered now; `null` where the purpose has no model. */
                readonly standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                } | null;
              }[];
              readonly subject: {
                readonly id: string;
                readonly identifiers: readonly string[];
                /** @enum {string} */
                readonly kind: "person" | "body";
              };
              /** @description Looks by public authorities that a legal instrument withholds: how many, and when they are shown at the latest. */
              readonly withheld: {
                readonly looks: number;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly until: string;
              } | null;
              /** @description Where days begin and end, by the law pack. */
              readonly zone: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/file.html": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read my file as a page
     * @description One page that needs nothing else, without script, and prints on A4.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description HTML. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": string;
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/file/proofs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read my file with its proofs
     * @description The document that `credence verify` proves offline, and computes each of its answers again from.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The file; docs/guides/file.md shows its layout. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly [key: string]: unknown;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/freezes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Stop new checks of yourself
     * @description From then on checks for these purposes are refused with `frozen`, whoever asks; so are those of everybody linked to you. Sent again it changes nothing, but earlier thaws end.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "purposes": [
           *         "trade-with"
           *       ]
           *     }
           */
          readonly "application/json": {
            /** @description GET /v1/purposes lists them. */
            readonly purposes: readonly string[];
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "at": "2024-06-01T12:00:00Z",
             *       "purposes": [
             *         "trade-with"
             *       ],
             *       "dueBy": "2024-06-04T03:59:59.999999Z",
             *       "freezes": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "purpose": "trade-with",
             *           "placedAt": "2024-06-01T12:00:00Z",
             *           "thaws": [
             *             {
             *               "subscriber": "demo",
             *               "until": "2024-06-30T23:59:59.999999Z"
             *             }
             *           ]
             *         }
             *       ],
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              readonly dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    /**
     * Let checks of yourself in again
     * @description For good; or until a time; or for one subscriber; or both. What is not frozen stays as it is.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "purposes": [
           *         "trade-with"
           *       ],
           *       "subscriber": "demo",
           *       "until": "2099-12-31"
           *     }
           */
          readonly "application/json": {
            /** @description All that are frozen, where it is not given. */
            readonly purposes?: readonly string[];
            /** @description Let only this subscriber through. */
            readonly subscriber?: string;
            /** @description Until then, with the whole of the day where it is one (in UTC). Where neither is given, it is lifted for good. */
            readonly until?: string;
          };
        };
      };
      readonly responses: {
        /** @description Done. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "at": "2024-06-01T12:00:00Z",
             *       "purposes": [
             *         "trade-with"
             *       ],
             *       "dueBy": "2024-06-04T03:59:59.999999Z",
             *       "freezes": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "purpose": "trade-with",
             *           "placedAt": "2024-06-01T12:00:00Z",
             *           "thaws": [
             *             {
             *               "subscriber": "demo",
             *               "until": "2024-06-30T23:59:59.999999Z"
             *             }
             *           ]
             *         }
             *       ],
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              readonly dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              readonly purposes: readonly string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/representatives": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who acts for you */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Who acts for you, the first named first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "representatives": [
             *         {
             *           "representative": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "name": "Ada Lee",
             *           "shown": "email:•••@•••.org",
             *           "from": "2024-06-01T12:00:00Z"
             *         }
             *       ]
             *     }
             */
            readonly "application/json": {
              readonly representatives: readonly {
                /**
                 * @description From when they act.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly from: string;
                readonly name: string;
                /** @description The representative's id. */
                readonly representative: string;
                /** @description Their contact, masked. */
                readonly shown: string;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Name somebody who acts for you
     * @description For companies and other bodies. They can sign in 72 hours later, with a code sent to their contact; until then your contacts and your other representatives, who are told, can end it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "name": "Ada Lee",
           *       "contact": "email:ada@example.org"
           *     }
           */
          readonly "application/json": {
            /** @description `email:...` or `phone:...`. */
            readonly contact: string;
            readonly name: string;
          };
        };
      };
      readonly responses: {
        /** @description Named. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "representative": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "from": "2024-06-04T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly from: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The representative's id. */
              readonly representative: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/representatives/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * End a representative
     * @description At once, with every session of theirs.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The representative's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Ended. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "representative": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The representative's id. */
              readonly representative: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/reviews": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List what I asked a person to decide */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The latest first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "reviews": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *           "subscriber": "demo",
             *           "askedAt": "2024-06-01T12:00:00Z",
             *           "answerBy": "2024-07-01T21:59:59.999999Z",
             *           "isOverdue": false,
             *           "about": {
             *             "subject": "account:otc:1810",
             *             "onBehalf": "application 2024-0117",
             *             "purpose": "trade-with",
             *             "grade": "D"
             *           },
             *           "words": "The two bad ratings are of one quarrel.",
             *           "decided": null
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly reviews: readonly {
                /** @description What was asked about whom, and the grade that was answered; `null` where the check has expired. */
                readonly about: {
                  readonly grade: string;
                  readonly onBehalf: string;
                  readonly purpose: string;
                  readonly subject: string;
                } | null;
                /** @description By when the law wants it decided; `null` where it names no time. */
                readonly answerBy: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                readonly check: string;
                /** @description `null` while it is open. */
                readonly decided: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly isLate: boolean | null;
                  /** @enum {string} */
                  readonly outcome: "stands" | "changed";
                  readonly person: string | null;
                  readonly reasons: string | null;
                } | null;
                /** @description The statement that asks for it. */
                readonly id: string;
                readonly isOverdue: boolean;
                /** @description Who asked the check, and has to decide. */
                readonly subscriber: string;
                /** @description What the subject says of it; `null` where that was erased. */
                readonly words: string | null;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Ask that a person decides
     * @description Of a check about you, and of whatever was decided on it: whoever asked has to have a person decide, by name and with reasons. Once for each check; asked again, it changes nothing.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
           *       "words": "The two bad ratings are of one quarrel."
           *     }
           */
          readonly "application/json": {
            /**
             * Format: uuid
             * @description The statement's id, as the answer to a record or a check gave it.
             * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
             */
            readonly check: string;
            /** @description What you think of it. */
            readonly words: string;
          };
        };
      };
      readonly responses: {
        /** @description Asked for, and the subscriber is told. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *       "subscriber": "demo",
             *       "askedAt": "2024-06-01T12:00:00Z",
             *       "answerBy": "2024-07-01T21:59:59.999999Z",
             *       "isOverdue": false,
             *       "about": {
             *         "subject": "account:otc:1810",
             *         "onBehalf": "application 2024-0117",
             *         "purpose": "trade-with",
             *         "grade": "D"
             *       },
             *       "words": "The two bad ratings are of one quarrel.",
             *       "decided": null,
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description What was asked about whom, and the grade that was answered; `null` where the check has expired. */
              readonly about: {
                readonly grade: string;
                readonly onBehalf: string;
                readonly purpose: string;
                readonly subject: string;
              } | null;
              /** @description By when the law wants it decided; `null` where it names no time. */
              readonly answerBy: string | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly askedAt: string;
              readonly check: string;
              /** @description `null` while it is open. */
              readonly decided: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly id: string;
                readonly isLate: boolean | null;
                /** @enum {string} */
                readonly outcome: "stands" | "changed";
                readonly person: string | null;
                readonly reasons: string | null;
              } | null;
              /** @description The statement that asks for it. */
              readonly id: string;
              readonly isOverdue: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description Who asked the check, and has to decide. */
              readonly subscriber: string;
              /** @description What the subject says of it; `null` where that was erased. */
              readonly words: string | null;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/rights": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * See what I can do here
     * @description The questions that may be asked about me and by whom, which of them I stopped, how my records are contested and by when that is decided, and on which grounds I may ask for an erasure. Nothing that is recorded about me is in it, so reading it is no look at my file.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description What you can do here. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "language": "en",
             *       "subject": {
             *         "id": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *         "kind": "person",
             *         "identifiers": [
             *           "account:otc:1810"
             *         ]
             *       },
             *       "keeper": {
             *         "title": "A marketplace",
             *         "contact": "1 Market Square, 1010 Vienna"
             *       },
             *       "jurisdiction": "eu",
             *       "purposes": [
             *         {
             *           "purpose": "trade-with",
             *           "question": "Will the next trade with this trader go well?",
             *           "askers": [
             *             {
             *               "name": "demo",
             *               "title": "Whoever tries it out"
             *             }
             *           ],
             *           "consentCite": null
             *         }
             *       ],
             *       "contests": [
             *         {
             *           "register": "trades",
             *           "title": "Ratings among traders",
             *           "law": "eu",
             *           "decideWithin": {
             *             "amount": 1,
             *             "unit": "months"
             *           },
             *           "whileOpen": "suspended",
             *           "atDeadline": "stays_suspended",
             *           "statementWordsMax": null
             *         }
             *       ],
             *       "erasure": [
             *         {
             *           "ground": "no_longer_needed",
             *           "provision": "GDPR Art. 17(1)(a)"
             *         }
             *       ],
             *       "freezes": [],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description How records of each register are contested. */
              readonly contests: readonly {
                /**
                 * @description What becomes of it where nobody verified it in time.
                 * @enum {string}
                 */
                readonly atDeadline: "delete" | "record_objection" | "stays_suspended" | "escalate";
                readonly decideWithin: {
                  readonly amount: number;
                  /** @enum {string} */
                  readonly unit: "hours" | "days" | "business_days" | "months" | "years";
                } | null;
                readonly law: string;
                readonly register: string;
                /** @description How long your own statement may be; `null`: the law gives none. */
                readonly statementWordsMax: number | null;
                readonly title: string;
                /**
                 * @description What becomes of the record until it is decided.
                 * @enum {string}
                 */
                readonly whileOpen: "suspended" | "marked" | "live";
              }[];
              /** @description The grounds on which you may ask for an erasure; none where no law gives any. */
              readonly erasure: readonly {
                /** @enum {string} */
                readonly ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
                readonly provision: string;
              }[];
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly jurisdiction: string;
              readonly keeper: {
                /** @description How people reach it; `null` where the configuration does not say. */
                readonly contact: string | null;
                readonly title: string;
              };
              /** @enum {string} */
              readonly language: "en" | "zh-Hans";
              /** @description What may be asked about subjects of your kind. */
              readonly purposes: readonly {
                /** @description The subscribers that may ask it. */
                readonly askers: readonly {
                  readonly name: string;
                  readonly title: string;
                }[];
                /** @description Where it is written that nobody may ask before you agreed; `null`: nobody needs to. */
                readonly consentCite: string | null;
                readonly purpose: string;
                readonly question: string;
              }[];
              readonly subject: {
                readonly id: string;
                readonly identifiers: readonly string[];
                /** @enum {string} */
                readonly kind: "person" | "body";
              };
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/ring-listings/{id}/reply": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Reply to standing in a list of likely rings
     * @description Your file names the listing, what was seen, and until when it stands. What you reply stands beside it; a later reply takes its place.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "words": "We are a club, and met in person."
           *     }
           */
          readonly "application/json": {
            readonly words: string;
          };
        };
      };
      readonly responses: {
        /** @description Kept. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "reply": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              /** @description The statement's id. */
              readonly reply: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/me/session": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is signed in */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Who is there. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "by": "subject",
             *       "name": null,
             *       "endsAt": "2024-06-01T13:00:00Z"
             *     }
             */
            readonly "application/json": {
              /** @enum {string} */
              readonly by: "subject" | "representative";
              /**
               * @description At the latest; after 15 minutes without use it is over before.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              /** @description The representative's; `null` for the subject itself. */
              readonly name: string | null;
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    /**
     * Sign out
     * @description The session is over everywhere at once.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Signed out. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "endedAt": "2024-06-01T12:10:00Z"
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endedAt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/notices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List notices and what became of them
     * @description Without their words: these are in the file of the subject they are about.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
          /** @description `in_file`: nobody knows how to reach the subject, and its file alone has it. `failed`: given up. */
          readonly state?: "queued" | "delivered" | "in_file" | "failed";
          /** @description Only those about this subject: `scheme:value`, or its id. */
          readonly subject?: string;
          /** @description Only those to `subject`, `contact`, `source:NAME` or `subscriber:NAME`. */
          readonly to?: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of notices, the latest first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "notices": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "to": "subscriber:demo",
             *           "about": "correction",
             *           "cause": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4c",
             *           "state": "queued",
             *           "queuedAt": "2024-06-02T08:00:01Z",
             *           "dueAt": "2024-06-02T08:10:06Z",
             *           "settledAt": null,
             *           "tries": 3,
             *           "channel": "webhook",
             *           "failure": "timed_out"
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
              readonly notices: readonly {
                readonly about: string;
                /** @description The statement that it is told for. */
                readonly cause: string;
                /** @description How it was last tried: `webhook`, `mail`, `outbox`, `file`. */
                readonly channel: string | null;
                /** @description When it is tried next; `null` once it is settled. */
                readonly dueAt: string | null;
                /** @description Why that failed. */
                readonly failure: string | null;
                /** @description The statement, in the chain of the subject it is about, that has its words. */
                readonly id: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly queuedAt: string;
                readonly settledAt: string | null;
                /**
                 * @description `in_file`: nobody knows how to reach the subject, and its file alone has it. `failed`: given up.
                 * @enum {string}
                 */
                readonly state: "queued" | "delivered" | "in_file" | "failed";
                /** @description The id of the subject it is about. */
                readonly subject: string;
                /** @description `subject`, `contact`, `source:NAME` or `subscriber:NAME`. */
                readonly to: string;
                readonly tries: number;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/own-keys": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List your keys
     * @description Those in use first, then those that were revoked, the latest first. Never the keys themselves: nobody has them but you.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Your keys. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "keys": [
             *         {
             *           "id": "key-1a2b3c4d5e6f",
             *           "label": "the nightly upload",
             *           "role": "source",
             *           "holder": "bitcoin-otc",
             *           "registers": [
             *             "trades"
             *           ],
             *           "purposes": [],
             *           "createdAt": "2024-06-01T12:00:00Z",
             *           "revokedAt": null,
             *           "isThisOne": false,
             *           "isWithinThisOne": true
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly keys: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly createdAt: string;
                readonly holder: string;
                readonly id: string;
                /** @description Whether it is the one you ask with. */
                readonly isThisOne: boolean;
                /** @description Whether it may no more than the one you ask with: only such are yours to revoke. */
                readonly isWithinThisOne: boolean;
                /** @description What it is for, in your own words. It is not in the log. */
                readonly label: string;
                /** @description Of a subscriber: what it may ask. */
                readonly purposes: readonly string[];
                /** @description Of a source: where it may furnish. */
                readonly registers: readonly string[];
                readonly revokedAt: string | null;
                /** @enum {string} */
                readonly role: "source" | "subscriber" | "operator" | "authority";
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    /**
     * Make a key
     * @description For yourself, and no wider than the one you ask with. The answer has its secret, which is shown this once: here only a digest is kept. That a key was made is in the log.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "label": "the nightly upload",
           *       "registers": [
           *         "trades"
           *       ]
           *     }
           */
          readonly "application/json": {
            /**
             * @description What it is for, in your own words. It is not in the log.
             * @default
             */
            readonly label?: string;
            /** @description The same for purposes. */
            readonly purposes?: readonly string[];
            /** @description Those of the key you ask with, where they are not given. */
            readonly registers?: readonly string[];
          };
        };
      };
      readonly responses: {
        /** @description Made. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "key": {
             *         "id": "key-1a2b3c4d5e6f",
             *         "label": "the nightly upload",
             *         "role": "source",
             *         "holder": "bitcoin-otc",
             *         "registers": [
             *           "trades"
             *         ],
             *         "purposes": [],
             *         "createdAt": "2024-06-01T12:00:00Z",
             *         "revokedAt": null,
             *         "isThisOne": false,
             *         "isWithinThisOne": true
             *       },
             *       "secret": "ck_..."
             *     }
             */
            readonly "application/json": {
              readonly key: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly createdAt: string;
                readonly holder: string;
                readonly id: string;
                /** @description Whether it is the one you ask with. */
                readonly isThisOne: boolean;
                /** @description Whether it may no more than the one you ask with: only such are yours to revoke. */
                readonly isWithinThisOne: boolean;
                /** @description What it is for, in your own words. It is not in the log. */
                readonly label: string;
                /** @description Of a subscriber: what it may ask. */
                readonly purposes: readonly string[];
                /** @description Of a source: where it may furnish. */
                readonly registers: readonly string[];
                readonly revokedAt: string | null;
                /** @enum {string} */
                readonly role: "source" | "subscriber" | "operator" | "authority";
              };
              /** @description To be kept by you, and sent as `Authorization: Bearer ck_...`. */
              readonly secret: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/own-keys/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Revoke a key of yours
     * @description Refused everywhere within a second, the one you ask with included. Again it changes nothing. One that may more than yours is not yours to revoke.
     */
    readonly delete: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The key's id, as the list has it. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Revoked. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "key": {
             *         "id": "key-1a2b3c4d5e6f",
             *         "label": "the nightly upload",
             *         "role": "source",
             *         "holder": "bitcoin-otc",
             *         "registers": [
             *           "trades"
             *         ],
             *         "purposes": [],
             *         "createdAt": "2024-06-01T12:00:00Z",
             *         "revokedAt": "2024-06-02T12:00:00Z",
             *         "isThisOne": false,
             *         "isWithinThisOne": true
             *       }
             *     }
             */
            readonly "application/json": {
              readonly key: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly createdAt: string;
                readonly holder: string;
                readonly id: string;
                /** @description Whether it is the one you ask with. */
                readonly isThisOne: boolean;
                /** @description Whether it may no more than the one you ask with: only such are yours to revoke. */
                readonly isWithinThisOne: boolean;
                /** @description What it is for, in your own words. It is not in the log. */
                readonly label: string;
                /** @description Of a subscriber: what it may ask. */
                readonly purposes: readonly string[];
                /** @description Of a source: where it may furnish. */
                readonly registers: readonly string[];
                readonly revokedAt: string | null;
                /** @enum {string} */
                readonly role: "source" | "subscriber" | "operator" | "authority";
              };
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/own-notices": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what you were told
     * @description Every notice to you in words, the latest first: records contested, answers that were corrected, reviews asked for. Here they are whether or not they reached you otherwise. For a key with all that you have: a notice may be about any of it.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly language?: "en" | "zh" | "zh-CN" | "zh-Hans";
          /** @description At most 200. */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of notices. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "notices": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "about": "correction",
             *           "cause": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4c",
             *           "state": "delivered",
             *           "queuedAt": "2024-06-02T08:00:01Z",
             *           "text": {
             *             "title": "An answer that you got was corrected",
             *             "paragraphs": [
             *               "..."
             *             ]
             *           },
             *           "data": {
             *             "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f"
             *           }
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
              readonly notices: readonly {
                readonly about: string;
                /** @description The statement that it is told for. */
                readonly cause: string;
                /** @description Ids and words for machines: `check`, `dispute`, `review`, `redecision`. */
                readonly data: {
                  readonly [key: string]: string;
                };
                /** @description The statement that has its words. */
                readonly id: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly queuedAt: string;
                /**
                 * @description Whether it reached you by the way that was arranged with the operator, too.
                 * @enum {string}
                 */
                readonly state: "queued" | "delivered" | "in_file" | "failed";
                /** @description In your language; `null` where it was erased. */
                readonly text: {
                  readonly paragraphs: readonly string[];
                  readonly title: string;
                } | null;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/purposes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the purposes
     * @description Every question that may be asked here, with its outcome, its grades and the model that serves it. With a subscriber's key: those it may ask.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description All of them, in the order of the packs. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly purposes: readonly {
                readonly about: readonly ("person" | "body")[];
                /** @description What is read of an asker that names itself, for an answer of its own, and where the rules say so; `null`: nothing. */
                readonly asker: {
                  readonly cite: string;
                  readonly reads: readonly string[];
                } | null;
                /** @description SHA-256 of the declaration's canonical JSON (RFC 8785). */
                readonly digest: string;
                /** @description The least probability of each. */
                readonly grades: {
                  readonly A: number;
                  readonly B: number;
                  readonly C: number;
                  readonly D: number;
                  readonly E: number;
                };
                /** @description Whether GET /v1/standings lists it without a key. */
                readonly isListed: boolean;
                /** @description With fewer own outcomes the grade is `none`. */
                readonly leastEvidence: number;
                /** @description What serves it now, and on how many outcomes it was fitted; `null` before it was. */
                readonly model: {
                  readonly baseRate: number;
                  /** @description Of a scorecard: how many lines it has. */
                  readonly characteristics?: number;
                  /** @description Of an own-record model. */
                  readonly halfLifeMonths?: number;
                  /** @enum {string} */
                  readonly kind: "own-record" | "scorecard";
                  readonly logLoss: number;
                  readonly outcomes: number;
                  /** @description Of an own-record model: how many own outcomes the base rate is worth. */
                  readonly priorStrength?: number;
                  readonly version: number;
                } | null;
                readonly name: string;
                /** @description What must be recorded of a person before anybody asks about it, and where that is written; `null`: nothing. */
                readonly needs: {
                  readonly consent: string | null;
                  readonly informed: string | null;
                };
                readonly outcome: {
                  readonly bad: {
                    readonly count: string;
                    readonly register: string;
                  };
                  readonly good: {
                    readonly count: string;
                    readonly register: string;
                  };
                  readonly words: {
                    readonly bad: string;
                    readonly good: string;
                    readonly many: string;
                    readonly one: string;
                    readonly subject: string;
                  };
                };
                readonly question: string;
                /** @description The registers it may read, with their versions. */
                readonly reads: readonly string[];
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/purposes/{name}/attack-costs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read what it costs to move standings
     * @description For each attack with growing numbers of accounts: how far the attacked come to stand above others, read by the purpose's model and by plainer methods. Means over subjects, never one's own. The operator measures it with `credence attack`; it is stated in the log.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The last measurement. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "attack": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description `null` where it was not measured yet. */
              readonly attack: {
                readonly accounts: number;
                /**
                 * @description The market as it was known before.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly crossings: readonly {
                  /** @enum {string} */
                  readonly attack: "stuffing" | "bad-mouthing" | "camouflage" | "whitewashing" | "sleeper";
                  readonly colluding?: number;
                  readonly method: string;
                }[];
                /** @description Subjects with enough outcomes in the last year for a grade. */
                readonly established: number;
                readonly isBoundByRaters: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly measuredAt: string;
                readonly methods: readonly string[];
                readonly records: number;
                readonly rows: readonly {
                  /** @enum {string} */
                  readonly attack: "stuffing" | "bad-mouthing" | "camouflage" | "whitewashing" | "sleeper";
                  readonly colluding: number;
                  readonly cost: {
                    readonly accounts: number;
                    readonly deals: number;
                  };
                  readonly movements: readonly {
                    readonly bound?: number;
                    readonly by?: number;
                    readonly method: string;
                    readonly rank: number;
                    readonly rankBefore: number;
                  }[];
                }[];
                /** @description By which it is in the log. */
                readonly statement: string;
                readonly targets: {
                  readonly doubtful: number;
                  readonly good: number;
                };
              } | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly purpose: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/purposes/{name}/backtest": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read how true a purpose's model would have been
     * @description The last share of the purpose's history, replayed: each outcome asked about before it happened, by a model that knew nothing later; beside it the plainest readings of the same records. Measured when a form is activated, after imports and once a month, and stated in the log.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The last measurement. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "backtest": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description `null` where too few outcomes are known. */
              readonly backtest: {
                readonly bad: number;
                /** @description The running share of good outcomes of all. */
                readonly baseRate: {
                  /** @description Absent where one kind of outcome did not occur. */
                  readonly auc?: number;
                  readonly brier: number;
                  readonly calibrationError: number;
                  readonly logLoss: number;
                };
                /** @description What was said and what happened, in bins of about as many, with 90 % intervals; none of fewer than 30 outcomes. */
                readonly calibration: readonly {
                  readonly from: number;
                  readonly high: number;
                  readonly low: number;
                  readonly n: number;
                  readonly observed: number;
                  readonly predicted: number;
                  readonly to: number;
                }[];
                /** @description The share of 90 % intervals that held what happened. */
                readonly coverage: number;
                /** @enum {string} */
                readonly form: "own-record" | "scorecard";
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly from: string;
                /** @description The share of the outcomes, the latest, that was asked about. */
                readonly last: number;
                /** @description The plain mean of ratings; absent where no record has one. */
                readonly mean?: {
                  /** @description Absent where one kind of outcome did not occur. */
                  readonly auc?: number;
                  readonly brier: number;
                  readonly calibrationError: number;
                  readonly logLoss: number;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly measuredAt: string;
                /** @description None of fewer than 30 outcomes. */
                readonly months: readonly {
                  readonly bad: number;
                  readonly baseRate: number;
                  readonly mean?: number;
                  /** @description UTC, as `2024-05`: of the outcomes. */
                  readonly month: string;
                  readonly outcomes: number;
                  readonly share: number;
                  /** @description The mean log-loss of the standings; beside it those of the plainer readings. */
                  readonly standing: number;
                }[];
                readonly outcomes: number;
                /** @description The plain share of the subject's own. */
                readonly share: {
                  /** @description Absent where one kind of outcome did not occur. */
                  readonly auc?: number;
                  readonly brier: number;
                  readonly calibrationError: number;
                  readonly logLoss: number;
                };
                readonly standing: {
                  /** @description Absent where one kind of outcome did not occur. */
                  readonly auc?: number;
                  readonly brier: number;
                  readonly calibrationError: number;
                  readonly logLoss: number;
                };
                /** @description By which it is in the log. */
                readonly statement: string;
                readonly thresholds: readonly {
                  readonly below: number;
                  readonly caught: number;
                  readonly shareCaught: number;
                  readonly threshold: number;
                  readonly wronged: number;
                }[];
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly until: string;
              } | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly purpose: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/purposes/{name}/model": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read the model that serves a purpose
     * @description The whole model, as it answers: weights, points and table, in integers, so that anybody can compute a standing again by hand. Now, or the version that a check names. Open to all.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /**
           * @description Another version than the one that serves now.
           * @example 3
           */
          readonly version?: number;
          /**
           * @description The model behind `forYou`, which reads an asker that names itself, too.
           * @example asker
           */
          readonly view?: "asker";
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A version of the purpose's model. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "version": 3,
             *       "day": "2024-06-01",
             *       "digest": "9f86d081884c7d65...",
             *       "document": {
             *         "kind": "own-record"
             *       },
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * Format: date
               * @description The first UTC day it serves; it was fitted on what was known before.
               */
              readonly day: string;
              /** @description SHA-256 of the document's canonical JSON (RFC 8785): the log and every check name it. */
              readonly digest: string;
              /** @description The model itself, by the schema in docs/schema/model.json. With it and a file an answer is computed again. */
              readonly document: {
                readonly [key: string]: unknown;
              };
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly purpose: string;
              readonly version: number;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/purposes/{name}/proof": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Prove under which law a purpose is answered
     * @description The statements by which the purpose, the registers it reads and a version of its model came into the log, each whole, with its salt and the proof that it is there, and those of the log's own keys. With them and a tally anybody computes a standing again. Open to all.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /**
           * @description Another version of the model than the one that serves now.
           * @example 3
           */
          readonly model?: number;
          /**
           * @description How many leaves the checkpoint speaks for that the proofs are to lead to; without it, the one that is served.
           * @example 1024
           */
          readonly size?: number;
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The statements, each with its proof. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": {
             *         "name": "trade-with",
             *         "digest": "5be4d2f0a1c3..."
             *       },
             *       "model": {
             *         "version": 3,
             *         "digest": "9f86d081884c..."
             *       },
             *       "logs": [
             *         {
             *           "epoch": 1,
             *           "origin": "credence.local/market-1a2b3c4d/1",
             *           "size": 1024
             *         }
             *       ],
             *       "law": [
             *         {
             *           "epoch": 1,
             *           "n": 7,
             *           "leaf": 6,
             *           "day": 19875,
             *           "kind": "model",
             *           "salt": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
             *           "body": {
             *             "kind": "model",
             *             "purpose": "trade-with",
             *             "version": 3,
             *             "day": 19875,
             *             "digest": "9f86d081884c...",
             *             "document": {}
             *           },
             *           "link": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
             *           "proof": [
             *             "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
             *           ]
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly law: readonly {
                /** @description The statement: SHA-256 of the salt and its canonical JSON is the commitment. */
                readonly body: {
                  readonly [key: string]: unknown;
                };
                /** @description The UTC day on which it came into the log, counted from 1970. */
                readonly day: number;
                readonly epoch: number;
                readonly kind: string;
                /** @description Which leaf of the log it is, from 0. */
                readonly leaf: number;
                /**
                 * Format: byte
                 * @description 32 bytes.
                 */
                readonly link: string;
                /** @description Its number in its chain. */
                readonly n: number;
                /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                readonly proof: readonly string[];
                /**
                 * Format: byte
                 * @description 32 bytes.
                 */
                readonly salt: string;
              }[];
              /** @description The logs that the statements lie in, each with the number of leaves that the proofs lead to. */
              readonly logs: readonly {
                readonly epoch: number;
                readonly origin: string;
                readonly size: number;
              }[];
              readonly model: {
                readonly digest: string;
                readonly version: number;
              };
              readonly purpose: {
                readonly digest: string;
                readonly name: string;
              };
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/purposes/{name}/truth": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read how true the answers were
     * @description For each month that is over: the answers that were given, each held against what was learned afterwards. Numbers only, about nobody, and none of months with too few outcomes. They are measured once, when a month is over, and stated in the log.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The months that were measured, the latest first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "months": [],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly months: readonly {
                /** @description About how many subjects others asked. */
                readonly asked: number;
                /** @description Outcomes learned in the month that an answer had been given before. */
                readonly judged: number;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly measuredAt: string;
                /** @description UTC, as `2024-05`. */
                readonly month: string;
                /** @description The characteristics of those asked about, beside the training's; `null` under a model without characteristics. */
                readonly stability: {
                  readonly shifts: readonly {
                    readonly bins: readonly {
                      readonly now: number;
                      readonly trained: number;
                    }[];
                    /** @description What it would exceed by chance once in a hundred months. */
                    readonly chance: number;
                    readonly code: string;
                    /** @description The population stability index. */
                    readonly index: number;
                    readonly isBeyondChance: boolean;
                  }[];
                  readonly version: number;
                } | null;
                /** @description By which it is in the log. */
                readonly statement: string;
                /** @description `null` where there were too few to say anything of. */
                readonly truth: {
                  readonly all: {
                    readonly high: number;
                    /** @description Whether `observed` lies outside `low` to `high`, which answers that are right do not leave but by rare chance. */
                    readonly isOut: boolean;
                    readonly low: number;
                    /** @description The share that went well. */
                    readonly observed: number;
                    readonly outcomes: number;
                    /** @description The mean of what was told. */
                    readonly predicted: number;
                    readonly subjects: number;
                  };
                  /** @description With its standard error; absent where an outcome of one kind did not occur twice. */
                  readonly auc?: {
                    readonly error: number;
                    readonly value: number;
                  };
                  readonly bad: number;
                  /** @description By what was told, in parts of about as many. */
                  readonly bins: readonly {
                    readonly high: number;
                    /** @description Whether `observed` lies outside `low` to `high`, which answers that are right do not leave but by rare chance. */
                    readonly isOut: boolean;
                    readonly low: number;
                    /** @description The share that went well. */
                    readonly observed: number;
                    readonly outcomes: number;
                    /** @description The mean of what was told. */
                    readonly predicted: number;
                    readonly subjects: number;
                  }[];
                  readonly brier: number;
                  readonly calibrationError: number;
                  readonly isOut: boolean;
                  readonly logLoss: number;
                  readonly outcomes: number;
                  readonly subjects: number;
                } | null;
              }[];
              readonly purpose: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/records": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Furnish records
     * @description Up to 10,000 records or 8 MiB (unpacked), as a JSON array or as NDJSON, gzipped or not. A record that does not fit its register is refused and the others are kept; the answer says which. A record that is sent again is recognised by its reference and changes nothing, so a request without an answer may simply be repeated.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: {
          /** @description `log`: answer only when it is in the log, with the proof; about a second. */
          readonly wait?: "log";
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          readonly "application/json": readonly {
            /**
             * @description What is not said is taken for a person.
             * @enum {string}
             */
            readonly kind?: "person" | "body";
            /** @description When you could first know, where that was later. */
            readonly knownAt?: string;
            /** @description ISO 8601 with a zone, or a day, month or year. */
            readonly occurredAt: string;
            /** @description Your own number for the record. The same again is a no-op: retry as often as you like. */
            readonly reference: string;
            /** @description A register's name: GET /v1/registers. */
            readonly register: string;
            /** @description What happened: the fields of the record type. */
            readonly says: {
              readonly [key: string]: unknown;
            };
            /** @description Whom it is about, as `scheme:value`. */
            readonly subject: string;
            /** @description A record type of the register. */
            readonly type: string;
          }[];
          readonly "application/x-ndjson": readonly {
            /**
             * @description What is not said is taken for a person.
             * @enum {string}
             */
            readonly kind?: "person" | "body";
            /** @description When you could first know, where that was later. */
            readonly knownAt?: string;
            /** @description ISO 8601 with a zone, or a day, month or year. */
            readonly occurredAt: string;
            /** @description Your own number for the record. The same again is a no-op: retry as often as you like. */
            readonly reference: string;
            /** @description A register's name: GET /v1/registers. */
            readonly register: string;
            /** @description What happened: the fields of the record type. */
            readonly says: {
              readonly [key: string]: unknown;
            };
            /** @description Whom it is about, as `scheme:value`. */
            readonly subject: string;
            /** @description A record type of the register. */
            readonly type: string;
          }[];
        };
      };
      readonly responses: {
        /** @description What became of each record. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "recorded": 1,
             *       "alreadyRecorded": 0,
             *       "refused": 1,
             *       "receipt": "credence.local/...",
             *       "isSimulated": false,
             *       "results": [
             *         {
             *           "status": "recorded",
             *           "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "state": "live"
             *         },
             *         {
             *           "status": "refused",
             *           "at": 1,
             *           "code": "record_malformed",
             *           "message": "says.rating is 11; wanted an integer from -10 to 10",
             *           "details": {
             *             "path": "says.rating",
             *             "seen": "11",
             *             "wanted": "an integer from -10 to 10"
             *           }
             *         }
             *       ]
             *     }
             */
            readonly "application/json": {
              readonly alreadyRecorded: number;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly recorded: number;
              readonly refused: number;
              /** @description One for each record, in the order sent. */
              readonly results: readonly ({
                /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
                readonly proof?: string;
                /** @description The record's id. */
                readonly record: string;
                /**
                 * @description `superseded`: a later record of the same slot stands already.
                 * @enum {string}
                 */
                readonly state: "live" | "superseded";
                /** @enum {string} */
                readonly status: "recorded";
              } | {
                readonly record: string;
                /** @enum {string} */
                readonly status: "already_recorded";
              } | {
                /** @description The place in the batch, from 0. */
                readonly at: number;
                readonly code: string;
                /** @description `path`, `seen` and `wanted`, where one value is at fault. */
                readonly details?: unknown;
                /** @description The value seen and the value wanted. */
                readonly message: string;
                /** @enum {string} */
                readonly status: "refused";
              })[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/redecisions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List your answers that changed
     * @description When a record is taken back or erased, every earlier answer that had counted it is decided again, with the model and the registers it had. Here are yours that came out otherwise, in the order in which they were decided again, as far as you still have their purpose. Keep `next` of the last page but one, or ask from the start: an answer whose records are taken back once more moves to the end.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of your changed answers. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "redecisions": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "decidedAt": "2024-06-02T08:00:01Z",
             *           "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *           "askedAt": "2024-06-01T12:00:00Z",
             *           "subject": "account:otc:1810",
             *           "onBehalf": "application 2024-0117",
             *           "purpose": "trade-with",
             *           "isForYou": false,
             *           "told": {
             *             "purpose": "trade-with",
             *             "probability": 0.75,
             *             "interval": {
             *               "low": 0.52,
             *               "high": 0.89
             *             },
             *             "evidence": 12,
             *             "own": {
             *               "good": 8,
             *               "bad": 2
             *             },
             *             "hasRecord": true,
             *             "grade": "E",
             *             "reasons": [],
             *             "changes": []
             *           },
             *           "without": {
             *             "purpose": "trade-with",
             *             "probability": 0.9,
             *             "interval": {
             *               "low": 0.71,
             *               "high": 0.97
             *             },
             *             "evidence": 10,
             *             "own": {
             *               "good": 8,
             *               "bad": 0
             *             },
             *             "hasRecord": true,
             *             "grade": "C",
             *             "reasons": [],
             *             "changes": []
             *           }
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
              readonly redecisions: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                /** @description The answer's id. */
                readonly check: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly decidedAt: string;
                /** @description The statement by which it was decided again. */
                readonly id: string;
                /** @description Whether it is your own view that changed (`forYou`): `subject` is then the asker whom you named. */
                readonly isForYou: boolean;
                readonly onBehalf: string;
                readonly purpose: string;
                /** @description As you named it; a private identifier is masked. */
                readonly subject: string;
                /** @description What you were told; `null` where a record was erased that it rested on: we have destroyed it too, and keep no copy. */
                readonly told: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                } | null;
                /** @description What it is without the records that turned out wrong, under the same model and registers. */
                readonly without: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/registers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the registers
     * @description What is recorded here: the fields of each record type, what it counts for, the legal basis, and how long it is kept. Open to all.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description All of them, in the order of the packs. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly registers: readonly {
                readonly about: readonly ("person" | "body")[];
                /** @description Why the records may be kept at all. */
                readonly basis: {
                  readonly cite: string;
                  readonly kind: string;
                };
                /** @description SHA-256 of the declaration's canonical JSON (RFC 8785). */
                readonly digest: string;
                /** @description How long a record is kept, from when it happened. */
                readonly keep: {
                  readonly adverse?: {
                    readonly years: number;
                  };
                  readonly other: {
                    readonly years: number;
                  };
                };
                readonly name: string;
                /** @description Why standings read from it may be listed by anybody; absent where they may not. */
                readonly public?: {
                  readonly cite: string;
                };
                /** @description The record types. */
                readonly records: {
                  readonly [key: string]: {
                    readonly adverse?: unknown;
                    /** @description What a record adds to its subject's tally, as expressions. */
                    readonly counts: {
                      readonly [key: string]: unknown;
                    };
                    /** @description A later record with the same values of these supersedes the earlier. */
                    readonly onePer?: readonly string[];
                    /** @description The fields, each with its data class. */
                    readonly says: {
                      readonly [key: string]: {
                        readonly class: string;
                      } & {
                        readonly [key: string]: unknown;
                      };
                    };
                  };
                };
                readonly sector: string;
                readonly version: number;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/repairs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Let an adverse record stop counting early
     * @description On the subject's application. The record was right: no answer is given anew. As in an expiry it goes with all that it said; its leaf stays in the log, and the file says under which provision it was repaired.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "basis": "NDRC Order 36 (2025)"
           *     }
           */
          readonly "application/json": {
            /** @description The provision under which it is granted; named in the subject's file. */
            readonly basis: string;
            /**
             * Format: uuid
             * @description The statement's id, as the answer to a record or a check gave it.
             * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
             */
            readonly record: string;
          };
        };
      };
      readonly responses: {
        /** @description The record does not count any more. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly at: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/reviews": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what waits for a person to decide
     * @description Yours, those with the least time left first; for an operator everybody's.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of them. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "reviews": [
             *         {
             *           "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
             *           "subscriber": "demo",
             *           "askedAt": "2024-06-01T12:00:00Z",
             *           "answerBy": "2024-07-01T21:59:59.999999Z",
             *           "isOverdue": false,
             *           "about": {
             *             "subject": "account:otc:1810",
             *             "onBehalf": "application 2024-0117",
             *             "purpose": "trade-with",
             *             "grade": "D"
             *           },
             *           "words": "The two bad ratings are of one quarrel.",
             *           "decided": null
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
              readonly reviews: readonly {
                /** @description What was asked about whom, and the grade that was answered; `null` where the check has expired. */
                readonly about: {
                  readonly grade: string;
                  readonly onBehalf: string;
                  readonly purpose: string;
                  readonly subject: string;
                } | null;
                /** @description By when the law wants it decided; `null` where it names no time. */
                readonly answerBy: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly askedAt: string;
                readonly check: string;
                /** @description `null` while it is open. */
                readonly decided: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly isLate: boolean | null;
                  /** @enum {string} */
                  readonly outcome: "stands" | "changed";
                  readonly person: string | null;
                  readonly reasons: string | null;
                } | null;
                /** @description The statement that asks for it. */
                readonly id: string;
                readonly isOverdue: boolean;
                /** @description Who asked the check, and has to decide. */
                readonly subscriber: string;
                /** @description What the subject says of it; `null` where that was erased. */
                readonly words: string | null;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/reviews/{id}/decision": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Decide again, as a person
     * @description By name and with reasons, which the subject is told. Late where the law's time is over, and it holds all the same.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "outcome": "changed",
           *       "reasons": "One quarrel was counted twice.",
           *       "person": "Ada Lovelace"
           *     }
           */
          readonly "application/json": {
            /**
             * @description Whether what was decided stands.
             * @enum {string}
             */
            readonly outcome: "stands" | "changed";
            /** @description Who decided, by name: no machine may. */
            readonly person: string;
            /** @description Told to the subject, and kept. */
            readonly reasons: string;
          };
        };
      };
      readonly responses: {
        /** @description Kept, and the subject is told. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "review": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "decision": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e",
             *       "outcome": "changed",
             *       "decidedAt": "2024-06-02T12:00:00Z",
             *       "isLate": false,
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly decidedAt: string;
              /** @description The statement's id. */
              readonly decision: string;
              readonly isLate: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly outcome: "stands" | "changed";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly review: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Sign in with a one-time code
     * @description Five wrong codes, and there is a pause, a longer one each time. Every sign-in and every wrong code is in the subject's file.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "code": "012345"
           *     }
           */
          readonly "application/json": {
            /** @description Six digits. */
            readonly code: string;
            /** @description For somebody who acts for a body: their own contact, `email:...` or `phone:...`. */
            readonly representative?: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description Signed in. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "token": "cs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "by": "subject",
             *       "name": null,
             *       "endsAt": "2024-06-01T13:00:00Z"
             *     }
             */
            readonly "application/json": {
              /** @enum {string} */
              readonly by: "subject" | "representative";
              /**
               * @description At the latest; after 15 minutes without use it is over before.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              /** @description The representative's; `null` for the subject itself. */
              readonly name: string | null;
              /** @description The subject's id. */
              readonly subject: string;
              /** @description `cs_` and 64 characters, for `Authorization: Bearer`. It is shown this once. */
              readonly token: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/sessions/codes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Have a one-time code sent
     * @description Six digits, good for ten minutes, once, to a contact of the subject's that is in force. The answer is the same, and takes as long, where there is no such subject or nobody knows how to reach it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "to": "email"
           *     }
           */
          readonly "application/json": {
            /** @description For somebody who acts for a body: their own contact, `email:...` or `phone:...`. */
            readonly representative?: string;
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
            /**
             * @description Where to; by e-mail where there is one.
             * @enum {string}
             */
            readonly to?: "email" | "phone";
          };
        };
      };
      readonly responses: {
        /** @description Sent, if there is anywhere to send it. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "endsAt": "2024-06-01T12:10:00Z"
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/sessions/issuers": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** With whom one can sign in */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Whose word is taken. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "issuers": [
             *         {
             *           "name": "eid",
             *           "title": "National eID"
             *         }
             *       ]
             *     }
             */
            readonly "application/json": {
              readonly issuers: readonly {
                readonly name: string;
                readonly title: string;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/sessions/issuers/{name}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Begin to sign in with an issuer
     * @description OpenID Connect, authorization code with PKCE.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description As GET /v1/sessions/issuers names it. */
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Begun. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "url": "https://id.example/auth?...",
             *       "ticket": "MGZm...",
             *       "endsAt": "2024-06-01T12:10:00Z"
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              /** @description Keep it in the browser that was sent there. */
              readonly ticket: string;
              /** @description Where to send the person. */
              readonly url: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/sessions/openid": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Sign in with an issuer's answer */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "ticket": "MGZm...",
           *       "answer": "https://file.example/signed-in?code=abc&state=def"
           *     }
           */
          readonly "application/json": {
            /**
             * Format: uri
             * @description The whole address that the issuer sent the person back to.
             */
            readonly answer: string;
            /** @description As it was given. */
            readonly ticket: string;
          };
        };
      };
      readonly responses: {
        /** @description Signed in. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "token": "cs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "by": "subject",
             *       "name": null,
             *       "endsAt": "2024-06-01T13:00:00Z"
             *     }
             */
            readonly "application/json": {
              /** @enum {string} */
              readonly by: "subject" | "representative";
              /**
               * @description At the latest; after 15 minutes without use it is over before.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              /** @description The representative's; `null` for the subject itself. */
              readonly name: string | null;
              /** @description The subject's id. */
              readonly subject: string;
              /** @description `cs_` and 64 characters, for `Authorization: Bearer`. It is shown this once. */
              readonly token: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/sources/{name}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How many records of a source were found wrong
     * @description Open to everybody: sources are institutions, and small numbers are not hidden.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          readonly name: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The source. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "name": "bitcoin-otc",
             *       "title": "Bitcoin-OTC",
             *       "registers": [
             *         "trades"
             *       ],
             *       "foundWrong": [
             *         {
             *           "month": "2024-06",
             *           "withdrawn": 2,
             *           "corrected": 1,
             *           "removed": 0
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description The latest month first; months without any are left out. */
              readonly foundWrong: readonly {
                /** @description Taken back, with a right record in their place. */
                readonly corrected: number;
                /** @description The month in which they were found wrong, in UTC. */
                readonly month: string;
                /** @description Removed because a dispute was decided so. */
                readonly removed: number;
                /** @description Taken back by the source. */
                readonly withdrawn: number;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly name: string;
              readonly registers: readonly string[];
              readonly title: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/standings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List bodies by their standings
     * @description Companies, establishments and public bodies with a record, from a list that is made anew from time to time: `asOf` says of what time. Persons are never listed. Without a key only where every register read is public.
     */
    readonly get: {
      readonly parameters: {
        readonly query: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          readonly grade?: "A" | "B" | "C" | "D" | "E" | "none";
          /** @description At most 200. */
          readonly limit?: number;
          /** @description `best`: surest to be good, by the interval's lower bound. `worst`: surest to be bad, by its upper bound. */
          readonly order?: "best" | "worst" | "name";
          /**
           * @description GET /v1/purposes lists them.
           * @example eat-at
           */
          readonly purpose: string;
        };
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of the list. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "eat-at",
             *       "question": "Will the next inspection be passed?",
             *       "asOf": "2024-06-01T12:00:00Z",
             *       "model": {
             *         "version": 3
             *       },
             *       "standings": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "identifier": "licence:chicago-food:1",
             *           "probability": 0.9571,
             *           "interval": {
             *             "low": 0.8712,
             *             "high": 0.9866
             *           },
             *           "evidence": 28,
             *           "own": {
             *             "good": 22,
             *             "bad": 0
             *           },
             *           "grade": "A"
             *         }
             *       ],
             *       "next": "ZjM0YzQx...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description The time the standings are of; `null` where the list was never made. */
              readonly asOf: string | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly model: {
                readonly version: number;
              } | null;
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
              readonly purpose: string;
              readonly question: string;
              readonly standings: readonly {
                readonly evidence: number;
                /** @enum {string} */
                readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                readonly identifier: string;
                readonly interval: {
                  readonly high: number;
                  readonly low: number;
                };
                readonly own: {
                  readonly bad: number;
                  readonly good: number;
                };
                readonly probability: number;
                /** @description The subject's id. */
                readonly subject: string;
              }[];
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/standings/{subject}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Look at a public standing
     * @description The standing of one subject, named by a public identifier, for a purpose that reads public registers only: in whole sentences, with its course over five years, and with the tallies of which anybody can compute it again. No key is needed. A person is found by the exact identifier only, and one of whom nothing may be seen is answered as one who is not there. Looks at bodies are counted; looks at persons are stated in their file, one statement a day with their number.
     */
    readonly get: {
      readonly parameters: {
        readonly query: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          readonly purpose: string;
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description `scheme:value`, percent-encoded.
           * @example account:otc:1810
           */
          readonly subject: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The standing, and what it is made of. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "account:otc:1810",
             *       "kind": "person",
             *       "readAt": "2024-06-01T12:00:00Z",
             *       "standingAt": "2024-06-01T12:00:00Z",
             *       "standing": {
             *         "purpose": "trade-with",
             *         "probability": 0.9857142857142858,
             *         "interval": {
             *           "low": 0.9254,
             *           "high": 0.9975
             *         },
             *         "evidence": 42,
             *         "own": {
             *           "good": 40,
             *           "bad": 0
             *         },
             *         "hasRecord": true,
             *         "grade": "B",
             *         "reasons": [
             *           {
             *             "code": "own_good",
             *             "points": 8.6,
             *             "text": "All 40 ratings on record were not negative, the last in May 2024."
             *           }
             *         ],
             *         "changes": [
             *           {
             *             "grade": "A",
             *             "good": 19
             *           }
             *         ]
             *       },
             *       "said": {
             *         "language": "en",
             *         "question": "Will the next trade with this trader go well?",
             *         "answer": "99 of 100 next trades with this trader go well.",
             *         "range": "Between 93 and 100, with nine chances in ten.",
             *         "basis": "It rests on 40 ratings of this trader.",
             *         "outcome": {
             *           "many": "ratings",
             *           "good": "not negative",
             *           "bad": "negative"
             *         },
             *         "reasons": [
             *           {
             *             "points": 8.6,
             *             "text": "All 40 ratings on record were not negative, the last in May 2024."
             *           }
             *         ],
             *         "changes": [
             *           "19 more good outcomes this month: grade A."
             *         ]
             *       },
             *       "grades": {
             *         "A": 0.99,
             *         "B": 0.97,
             *         "C": 0.9,
             *         "D": 0.7,
             *         "E": 0
             *       },
             *       "leastEvidence": 3,
             *       "course": [
             *         {
             *           "month": "2024-06",
             *           "probability": 0.9857142857142858,
             *           "interval": {
             *             "low": 0.9254,
             *             "high": 0.9975
             *           },
             *           "evidence": 42,
             *           "grade": "B"
             *         }
             *       ],
             *       "months": [
             *         {
             *           "month": "2024-05",
             *           "good": 40,
             *           "bad": 0
             *         }
             *       ],
             *       "registers": [
             *         {
             *           "name": "trades",
             *           "version": 1,
             *           "title": "Trades",
             *           "cite": "market rules, section 7: ratings are open to all who trade",
             *           "countNames": [
             *             "bad",
             *             "good",
             *             "points",
             *             "ratings"
             *           ]
             *         }
             *       ],
             *       "tallies": {
             *         "trades": [
             *           {
             *             "month": 24292,
             *             "records": 40,
             *             "counts": [
             *               0,
             *               40,
             *               120,
             *               40
             *             ]
             *           }
             *         ]
             *       },
             *       "model": {
             *         "version": 3,
             *         "digest": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab"
             *       },
             *       "contested": 0,
             *       "suspended": 0,
             *       "looks": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Records that count and are contested. */
              readonly contested: number;
              /** @description As of the end of each of the last 60 months, by the model of today and from what counts today; months in which nothing counted are left out. */
              readonly course: readonly {
                readonly evidence: number;
                /** @enum {string} */
                readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                readonly interval: {
                  readonly high: number;
                  readonly low: number;
                };
                /** @description UTC, as `2024-05`. */
                readonly month: string;
                readonly probability: number;
              }[];
              /** @description The least probability that earns each grade. */
              readonly grades: {
                readonly [key: string]: number;
              };
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly kind: "person" | "body";
              /** @description With fewer own outcomes than this there is no grade. */
              readonly leastEvidence: number;
              /** @description How often a body's standing was looked at in twelve months, this look included; `null` of a person. */
              readonly looks: number | null;
              readonly model: {
                readonly digest: string;
                readonly version: number;
              };
              /** @description The outcomes of each month that had any. */
              readonly months: readonly {
                readonly bad: number;
                readonly good: number;
                /** @description UTC, as `2024-05`. */
                readonly month: string;
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly readAt: string;
              readonly registers: readonly {
                /** @description On what ground its standings are open to all. */
                readonly cite: string;
                /** @description The names of `counts`, in their order. */
                readonly countNames: readonly string[];
                readonly name: string;
                readonly title: string;
                readonly version: number;
              }[];
              /** @description The same in whole sentences, in the language asked for. */
              readonly said: {
                /** @description The one sentence. */
                readonly answer: string;
                readonly basis: string;
                readonly changes: readonly string[];
                /** @enum {string} */
                readonly language: "en" | "zh-Hans";
                /** @description What is counted, and its two sides. */
                readonly outcome: {
                  readonly bad: string;
                  readonly good: string;
                  readonly many: string;
                };
                readonly question: string;
                readonly range: string;
                /** @description In percentage points, the largest first; `null` where a reason has none. */
                readonly reasons: readonly {
                  readonly points: number | null;
                  readonly text: string;
                }[];
              };
              readonly standing: {
                /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                readonly changes: readonly {
                  readonly bad?: number;
                  /** @description Another bin of one line of the scorecard, all else as it is. */
                  readonly bin?: {
                    readonly below?: number;
                    readonly code: string;
                    readonly from?: number;
                    /** @enum {string} */
                    readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    readonly reads: readonly string[];
                    readonly text: string;
                  };
                  readonly good?: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                }[];
                /** @description How many outcomes it rests on, the model's opinion included. */
                readonly evidence: number;
                /** @enum {string} */
                readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                /** @description `false`: there is no record, and the probability is the prior's. */
                readonly hasRecord: boolean;
                /** @description 90 %. */
                readonly interval: {
                  readonly high: number;
                  readonly low: number;
                };
                /** @description The subject's own outcomes that still count. */
                readonly own: {
                  readonly bad: number;
                  readonly good: number;
                };
                /** @description Of the purpose's good outcome. */
                readonly probability: number;
                readonly purpose: string;
                /** @description The largest first, in percentage points. */
                readonly reasons: readonly {
                  readonly code: string;
                  /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                  readonly line?: {
                    /** @enum {string} */
                    readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    readonly numbers: readonly number[];
                    /** @enum {string} */
                    readonly of: "subject" | "asker";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    readonly reads: readonly string[];
                  };
                  readonly points: number;
                  readonly text: string;
                }[];
              };
              /**
               * @description The time the standing is of: now, or where the history held here ends.
               * @example 2024-06-01T12:00:00Z
               */
              readonly standingAt: string;
              /** @description In the identifier's normal form. */
              readonly subject: string;
              /** @description Records that do not count while they are contested. */
              readonly suspended: number;
              /** @description By register, what its live records add up to: with the model, all that it takes to compute the standing again. */
              readonly tallies: {
                readonly [key: string]: readonly {
                  readonly counts: readonly number[];
                  /** @description UTC year x 12 + month - 1. */
                  readonly month: number;
                  readonly records: number;
                }[];
              };
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/statements/{id}/proof": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Prove that a statement is in the log
     * @description For whoever knows the id. It tells nothing of whom the statement is about, or what it says: with the statement's text and salt, which are in the subject's file, the leaf's commitment can be made again.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description It is in the log. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "statement": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "state": "in_log",
             *       "kind": "check",
             *       "day": "2024-06-01",
             *       "entry": "AQAATcUFY2hlY2s=",
             *       "proof": "c2sp.org/tlog-proof@v1\nindex 812\ngSKyXoYZUgZ6jduW...\n\ncredence.local/market-1a2b3c4d/1\n1024\n...",
             *       "checkpoint": "credence.local/market-1a2b3c4d/1\n1024\nCsUYapGGPo4dkMgI...\n\n— credence.local/market-1a2b3c4d/1 Uw2QOkn8srV1...\n"
             *     }
             */
            readonly "application/json": {
              /** @description The signed checkpoint that the proof leads to, as it stands at the end of the proof. */
              readonly checkpoint: string;
              /** @description The UTC day on which it came into the log. */
              readonly day: string;
              /**
               * Format: byte
               * @description The bytes of the leaf: kind, day, commitment, link and tag (docs/guides/log.md).
               */
              readonly entry: string;
              /** @description What sort of statement it is: `record`, `check`, `withdrawal` and so on. */
              readonly kind: string;
              /** @description A tlog-proof (c2sp.org/tlog-proof): keep it, it can be verified offline for ever. */
              readonly proof: string;
              /** @enum {string} */
              readonly state: "in_log";
              readonly statement: string;
            };
          };
        };
        /** @description It is known and not yet in the log; ask again as `Retry-After` says. */
        readonly 202: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @enum {string} */
              readonly state: "queued";
              readonly statement: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/subjects/{id}/consents": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List what a person agreed to
     * @description The look is in the person's file.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description `scheme:value`, or the person's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Oldest first, withdrawn ones too. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly consents: readonly {
                /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
                readonly by: string;
                /** @description Its id. */
                readonly consent: string;
                /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
                readonly consentReceipt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly givenAt: string;
                readonly purposes: readonly string[];
                /** @description None: all who may ask. */
                readonly recipients: readonly string[];
                /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
                readonly record: {
                  readonly [key: string]: unknown;
                };
                /** @description The person's id. */
                readonly subject: string;
                /** @description `null`: until withdrawn. */
                readonly until: string | null;
                readonly withdrawn: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly by: string;
                  readonly purposes: readonly string[];
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/subjects/{id}/file": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a subject's file
     * @description Every statement about the subject, those who looked included, each with its salt and the proof that it is in the log, and the registers, purposes and models that its answers rest on. `credence verify` proves it offline and computes each standing again. An operator sees all of it; everybody else sees of a body the records in registers whose standings are public, and of the other statements only that they are there. A person's file is answered as that of one who is not there.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example licence:chicago-food:1
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description The file; docs/guides/file.md shows its layout. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              readonly [key: string]: unknown;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/subjects/{id}/proof": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Prove what is on record about a body
     * @description The newest statements about a company, an establishment or a public body, each with the proof that it is in the log. Whole and with their salt: its records in registers whose standings are public, and what made one of them count no more, or again. Of all others the kind, the day and the place. Where all statements are shown, the tally is the sum of these records, and anybody can see that it is. Persons are answered as if they were not there: nobody is shown a leaf that is theirs, and they have their whole file.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /**
           * @description How many leaves the checkpoint speaks for that the proofs are to lead to; without it, the one that is served.
           * @example 1024
           */
          readonly size?: number;
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example licence:chicago-food:1
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Its statements, the body's own chain first, then those of linked bodies. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "logs": [
             *         {
             *           "epoch": 1,
             *           "origin": "credence.local/city-1a2b3c4d/1",
             *           "size": 1024
             *         }
             *       ],
             *       "chains": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "epoch": 1,
             *           "key": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
             *           "statements": [
             *             {
             *               "n": 1,
             *               "leaf": 812,
             *               "day": 19875,
             *               "kind": "check",
             *               "commitment": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
             *               "closed": "withheld",
             *               "link": "3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
             *               "proof": []
             *             }
             *           ]
             *         }
             *       ],
             *       "isWhole": true,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              readonly chains: readonly {
                readonly epoch: number;
                /**
                 * Format: byte
                 * @description Of the chain: with it anybody can find the chain's leaves in the log by their tags.
                 */
                readonly key: string;
                readonly statements: readonly ({
                  /** @description The statement: SHA-256 of the salt and its canonical JSON is the commitment. */
                  readonly body: {
                    readonly [key: string]: unknown;
                  };
                  /** @description The UTC day on which it came into the log, counted from 1970. */
                  readonly day: number;
                  readonly kind: string;
                  /** @description Which leaf of the log it is, from 0. */
                  readonly leaf: number;
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  readonly link: string;
                  /** @description Its number in its chain. */
                  readonly n: number;
                  /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                  readonly proof: readonly string[];
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  readonly salt: string;
                } | {
                  /** @enum {string} */
                  readonly closed: "withheld";
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  readonly commitment: string;
                  /** @description The UTC day on which it came into the log, counted from 1970. */
                  readonly day: number;
                  readonly kind: string;
                  /** @description Which leaf of the log it is, from 0. */
                  readonly leaf: number;
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  readonly link: string;
                  /** @description Its number in its chain. */
                  readonly n: number;
                  /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                  readonly proof: readonly string[];
                } | {
                  /** @enum {string} */
                  readonly closed: "erased";
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  readonly commitment: string;
                  /** @description The UTC day on which it came into the log, counted from 1970. */
                  readonly day: number;
                  readonly id: string;
                  readonly kind: string;
                  /** @description Which leaf of the log it is, from 0. */
                  readonly leaf: number;
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  readonly link: string;
                  /** @description Its number in its chain. */
                  readonly n: number;
                  /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                  readonly proof: readonly string[];
                })[];
                readonly subject: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @description Whether these are all statements about it; else they are the newest. */
              readonly isWhole: boolean;
              /** @description The logs that the statements lie in, each with the number of leaves that the proofs lead to. */
              readonly logs: readonly {
                readonly epoch: number;
                readonly origin: string;
                readonly size: number;
              }[];
              /** @description The body's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/subjects/{id}/records": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a subject's records
     * @description The last to come first. An operator sees every record, a source the ones it furnished, and everybody the records of bodies in registers whose standings are public. Private identifiers are masked. A person of whom you may see nothing is answered as one who is not there.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          readonly cursor?: string;
          /** @description At most 200. */
          readonly limit?: number;
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example licence:chicago-food:1
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description A page of the records, the last to come first. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "kind": "body",
             *       "records": [
             *         {
             *           "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "register": "inspections@1",
             *           "type": "inspected",
             *           "source": "chicago-food-inspections",
             *           "state": "live",
             *           "occurredAt": "2024-05-02T23:59:59.999999Z",
             *           "precision": "day",
             *           "knownAt": "2024-05-02T23:59:59.999999Z",
             *           "recordedAt": "2024-05-03T08:00:00Z",
             *           "expiresAt": "2034-05-02T23:59:59.999999Z",
             *           "isAdverse": false,
             *           "says": {
             *             "result": "passed"
             *           },
             *           "counts": {
             *             "conditions": 0,
             *             "critical": 0,
             *             "failed": 0,
             *             "minor": 0,
             *             "passed": 1,
             *             "pointsLost": 0,
             *             "serious": 0
             *           }
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /** @enum {string} */
              readonly kind: "person" | "body";
              /** @description The cursor of the next page; `null` on the last. */
              readonly next: string | null;
              readonly records: readonly {
                /** @description What it is on account of disputes, with the subject's own statements, which travel with it. */
                readonly contested?: {
                  /** @enum {string} */
                  readonly effect: "marked" | "suspended" | "taken_out";
                  readonly statements: readonly string[];
                };
                /** @description What the record adds to its subject's tally. */
                readonly counts: {
                  readonly [key: string]: number;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly expiresAt: string;
                readonly isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly occurredAt: string;
                /**
                 * @description A day, month or year counts from its end.
                 * @enum {string}
                 */
                readonly precision: "instant" | "day" | "month" | "year";
                readonly record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
                /** @description The source's own number; told to the source and to operators. */
                readonly reference?: string;
                /** @description With its version: `trades@2`. */
                readonly register: string;
                readonly says: {
                  readonly [key: string]: unknown;
                };
                readonly source: string;
                /**
                 * @description Only live records count. `suspended`: contested, for the time of the dispute; `removed`: decided so.
                 * @enum {string}
                 */
                readonly state: "live" | "superseded" | "suspended" | "removed" | "withdrawn" | "corrected";
                readonly type: string;
                readonly withdrawn?: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly reason: string;
                  readonly replacement?: string;
                };
              }[];
              /** @description The subject's id. */
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/subjects/{id}/report": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Read a subject's file, for a human
     * @description Who the subject is, its records in plain words with what each adds to each standing, who looked and what they were told, its disputes, freezes, consents and notices, and what it can do: as JSON, or where `Accept` prefers `text/html` as a page that prints on A4. The look is itself in the file.
     */
    readonly get: {
      readonly parameters: {
        readonly query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          readonly lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        readonly header?: never;
        readonly path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example account:otc:1810
           */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Everything held about the subject, for a human. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            readonly "application/json": {
              /** @description Every other statement about the subject, the last first. */
              readonly deeds: readonly {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                readonly about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly id: string;
                readonly kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                readonly text: string;
                /** @description Until when it holds, where it has an end. */
                readonly until: string | null;
              }[];
              /** @description What expired or was erased: only their number is left. */
              readonly destroyed: {
                readonly checks: number;
                readonly records: number;
              };
              readonly disputes: readonly {
                readonly dispute: string;
                /** @description While it is open. */
                readonly dueBy: string | null;
                readonly record: string;
                /** @enum {string} */
                readonly state: "open" | "decided" | "ended";
                /** @description Your own words, where they travel with the record. */
                readonly statement: string | null;
                readonly steps: readonly {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  readonly about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  readonly text: string;
                  /** @description Until when it holds, where it has an end. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              readonly freezes: readonly {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly placedAt: string;
                readonly purpose: string;
                readonly subject: string;
                readonly thaws: readonly {
                  /** @description Whom it lets through; `null`: everybody. */
                  readonly subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  readonly until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              readonly keeper: {
                readonly name: string;
                readonly title: string;
              };
              /** @enum {string} */
              readonly language: "en" | "zh-Hans";
              readonly laws: readonly string[];
              readonly linked: readonly {
                readonly identifiers: readonly string[];
                readonly subject: string;
              }[];
              /** @description All of them, the last first. */
              readonly looks: readonly {
                /** @description The same answer, given again without records that were taken back. */
                readonly again: readonly {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly cause: string;
                  readonly standing: {
                    /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                    readonly changes: readonly {
                      readonly bad?: number;
                      /** @description Another bin of one line of the scorecard, all else as it is. */
                      readonly bin?: {
                        readonly below?: number;
                        readonly code: string;
                        readonly from?: number;
                        /** @enum {string} */
                        readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        readonly reads: readonly string[];
                        readonly text: string;
                      };
                      readonly good?: number;
                      /** @enum {string} */
                      readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    }[];
                    /** @description How many outcomes it rests on, the model's opinion included. */
                    readonly evidence: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    /** @description `false`: there is no record, and the probability is the prior's. */
                    readonly hasRecord: boolean;
                    /** @description 90 %. */
                    readonly interval: {
                      readonly high: number;
                      readonly low: number;
                    };
                    /** @description The subject's own outcomes that still count. */
                    readonly own: {
                      readonly bad: number;
                      readonly good: number;
                    };
                    /** @description Of the purpose's good outcome. */
                    readonly probability: number;
                    readonly purpose: string;
                    /** @description The largest first, in percentage points. */
                    readonly reasons: readonly {
                      readonly code: string;
                      /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                      readonly line?: {
                        /** @enum {string} */
                        readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        readonly numbers: readonly number[];
                        /** @enum {string} */
                        readonly of: "subject" | "asker";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        readonly reads: readonly string[];
                      };
                      readonly points: number;
                      readonly text: string;
                    }[];
                  };
                }[];
                readonly asked: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly check: string;
                /** @enum {string} */
                readonly look: "first" | "review" | "own";
                readonly onBehalf: string;
                readonly purpose: string;
                readonly question: string;
                readonly subscriber: string;
                readonly subscriberTitle: string;
                readonly told: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                };
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly madeAt: string;
              readonly notices: readonly {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                readonly about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly at: string;
                readonly id: string;
                readonly kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                /** @description In full, where it was for the subject. */
                readonly paragraphs: readonly string[];
                /** @description What became of it; `null` as long as it waits. */
                readonly result: {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  readonly about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly id: string;
                  readonly kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  readonly list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  readonly text: string;
                  /** @description Until when it holds, where it has an end. */
                  readonly until: string | null;
                } | null;
                readonly text: string;
                readonly to: string;
                /** @description Until when it holds, where it has an end. */
                readonly until: string | null;
              }[];
              /** @description The last to happen first. */
              readonly records: readonly {
                /** @description To each standing that reads its register; none where the record does not count. */
                readonly adds: readonly {
                  /** @description By how many percentage points the record raises the answer now; negative where it lowers it. */
                  readonly points: number;
                  readonly purpose: string;
                  /** @description The standing as it would be, were the record withdrawn. */
                  readonly without: {
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly probability: number;
                  };
                }[];
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly expiresAt: string;
                readonly isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly occurredAt: string;
                /** @enum {string} */
                readonly precision: "instant" | "day" | "month" | "year";
                readonly record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly recordedAt: string;
                readonly reference: string | null;
                readonly register: string;
                readonly registerTitle: string;
                readonly says: {
                  readonly [key: string]: unknown;
                };
                readonly source: string;
                readonly sourceTitle: string;
                readonly state: string;
                /** @description Its own number, or that of one linked to it. */
                readonly subject: string;
                readonly takenBack: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  readonly at: string;
                  readonly reason: string | null;
                  readonly replacement: string | null;
                } | null;
                /** @description What it says, in words. */
                readonly text: string;
                readonly type: string;
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly standingAt: string;
              readonly standings: readonly {
                readonly isFrozen: boolean;
                readonly model: number | null;
                readonly purpose: string;
                readonly question: string;
                /** @description What a check would be answered now; `null` where the purpose has no model. */
                readonly standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  readonly changes: readonly {
                    readonly bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    readonly bin?: {
                      readonly below?: number;
                      readonly code: string;
                      readonly from?: number;
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                      readonly text: string;
                    };
                    readonly good?: number;
                    /** @enum {string} */
                    readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                    readonly text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  readonly evidence: number;
                  /** @enum {string} */
                  readonly grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  readonly hasRecord: boolean;
                  /** @description 90 %. */
                  readonly interval: {
                    readonly high: number;
                    readonly low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  readonly own: {
                    readonly bad: number;
                    readonly good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  readonly probability: number;
                  readonly purpose: string;
                  /** @description The largest first, in percentage points. */
                  readonly reasons: readonly {
                    readonly code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    readonly line?: {
                      /** @enum {string} */
                      readonly kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      readonly numbers: readonly number[];
                      /** @enum {string} */
                      readonly of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      readonly reads: readonly string[];
                    };
                    readonly points: number;
                    readonly text: string;
                  }[];
                } | null;
              }[];
              readonly subject: {
                readonly id: string;
                readonly identifiers: readonly string[];
                /** @enum {string} */
                readonly kind: "person" | "body";
              };
              /** @description Looks by public authorities that a legal instrument withholds: how many, and when they are shown at the latest. */
              readonly withheld: {
                readonly looks: number;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                readonly until: string;
              } | null;
              /** @description Where days begin and end, by the law pack. */
              readonly zone: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/verifications": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Note that you have seen who somebody is
     * @description For those whom no code can reach, and for the first representative of a body. Nothing follows before a second operator confirms it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "evidence": "Passport seen, photograph compared."
           *     }
           */
          readonly "application/json": {
            /** @description What you looked at. It is in the subject's file. */
            readonly evidence: string;
            /** @description Of a body: who is to act for it. */
            readonly representative?: {
              /** @description `email:...` or `phone:...`. */
              readonly contact: string;
              readonly name: string;
            };
            /** @description `scheme:value`, or the subject's id. */
            readonly subject: string;
          };
        };
      };
      readonly responses: {
        /** @description It waits for a second operator. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "verification": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "endsAt": "2024-06-08T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly subject: string;
              readonly verification: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/verifications/{id}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** See what another operator saw */
    readonly get: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The verification's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description What the first operator saw. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "verification": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "operator": "olga",
             *       "evidence": "Passport seen, photograph compared.",
             *       "representative": null,
             *       "proposedAt": "2024-06-01T12:00:00Z",
             *       "endsAt": "2024-06-08T12:00:00Z",
             *       "confirmedAt": null
             *     }
             */
            readonly "application/json": {
              readonly confirmedAt: string | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              readonly evidence: string;
              /** @description Who proposed it. */
              readonly operator: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly proposedAt: string;
              readonly representative: {
                readonly name: string;
                /** @description The contact, masked. */
                readonly shown: string;
              } | null;
              readonly subject: string;
              readonly verification: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/verifications/{id}/confirmation": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Confirm what another operator saw
     * @description Gives a one-time code to hand over; a representative is named with it.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path: {
          /** @description The verification's id. */
          readonly id: string;
        };
        readonly cookie?: never;
      };
      readonly requestBody?: never;
      readonly responses: {
        /** @description Confirmed. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "code": "012345",
             *       "endsAt": "2024-06-02T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            readonly "application/json": {
              /** @description To hand over. It is shown this once, and good for one sign-in. */
              readonly code: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readonly endsAt: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly subject: string;
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/v1/withdrawals": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take a record back
     * @description What the record counted is subtracted, as if it had never come; a record it had superseded counts again. The statement stays in the subject's file.
     */
    readonly post: {
      readonly parameters: {
        readonly query?: never;
        readonly header?: never;
        readonly path?: never;
        readonly cookie?: never;
      };
      readonly requestBody: {
        readonly content: {
          /**
           * @example {
           *       "reference": "2024-000117",
           *       "reason": "entered_in_error"
           *     }
           */
          readonly "application/json": {
            /** @enum {string} */
            readonly reason: "entered_in_error" | "wrong_subject" | "not_verifiable" | "other_party_right";
            /** @description Your own number for the record, as you furnished it. */
            readonly reference: string;
          };
        };
      };
      readonly responses: {
        /** @description The record does not count any more. */
        readonly 200: {
          headers: {
            readonly [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "state": "withdrawn",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            readonly "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              readonly isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              readonly receipt: string;
              readonly record: string;
              /** @enum {string} */
              readonly state: "withdrawn" | "corrected";
            };
          };
        };
        readonly default: components["responses"]["Problem"];
      };
    };
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: {
    /** @description A problem document (RFC 9457). */
    readonly Problem: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/problem+json": {
          readonly code: string;
          /** @description The value seen and the value wanted. */
          readonly detail: string;
          /** @description Evidence, where there is any: path, seen, wanted. */
          readonly details?: unknown;
          /** @description What can be done about it. */
          readonly remedy: string;
          readonly requestId: string;
          readonly status: number;
          /** @description What the code means. */
          readonly title: string;
          /** @description A stable path that explains the code. */
          readonly type: string;
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
