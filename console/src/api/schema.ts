/** Made from the server's own OpenAPI document by `npm run -w console client`; a test compares the two. Edit neither: add a route. */
export interface paths {
  "/healthz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Is the process alive */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It is. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {boolean} */
              isAlive: true;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/checkpoint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the checkpoint of the log that grows
     * @description A signed note: origin, number of entries, root of the tree, and who signed it (c2sp.org/tlog-checkpoint). Where the operator has witnesses, it is the last that enough of them cosigned.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The signed checkpoint. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/plain": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/epochs/{epoch}/checkpoint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the checkpoint of one of the logs of this installation, ended or not
     * @description A signed note: origin, number of entries, root of the tree, and who signed it (c2sp.org/tlog-checkpoint). Where the operator has witnesses, it is the last that enough of them cosigned.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          epoch: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The signed checkpoint. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/plain": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/epochs/{epoch}/key": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the verifier keys of one of the logs of this installation, ended or not
     * @description A line for each key that signed it, oldest first; the last is in use. Compare them once with what the operator publishes elsewhere, and keep them: who changes the log can change this answer too.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          epoch: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Verifier keys (c2sp.org/signed-note). */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/plain": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/epochs/{epoch}/tile/{*}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a tile of one of the logs of this installation, ended or not
     * @description `<L>/<N>`, or `<L>/<N>.p/<W>` for the first W hashes: 32 bytes for each hash (c2sp.org/tlog-tiles). A partial tile stays when its full one is there.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Which one.
           * @example 0/000.p/1
           */
          "*": string;
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          epoch: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Its bytes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/epochs/{epoch}/tile/entries/{*}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read entries of one of the logs of this installation, ended or not
     * @description `<N>`, or `<N>.p/<W>` for the first W entries of a bundle: each after its length in two bytes. An entry tells its kind and its day; the rest of it is hashes.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Which one.
           * @example 000.p/1
           */
          "*": string;
          /**
           * @description Which log of this installation: the number at the end of its origin.
           * @example 1
           */
          epoch: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Its bytes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/key": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the verifier keys of the log that grows
     * @description A line for each key that signed it, oldest first; the last is in use. Compare them once with what the operator publishes elsewhere, and keep them: who changes the log can change this answer too.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Verifier keys (c2sp.org/signed-note). */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/plain": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/tile/{*}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a tile of the log that grows
     * @description `<L>/<N>`, or `<L>/<N>.p/<W>` for the first W hashes: 32 bytes for each hash (c2sp.org/tlog-tiles). A partial tile stays when its full one is there.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Which one.
           * @example 0/000.p/1
           */
          "*": string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Its bytes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/log/tile/entries/{*}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read entries of the log that grows
     * @description `<N>`, or `<N>.p/<W>` for the first W entries of a bundle: each after its length in two bytes. An entry tells its kind and its day; the rest of it is hashes.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description Which one.
           * @example 000.p/1
           */
          "*": string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Its bytes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Metrics for Prometheus
     * @description Requests by route and status, their durations, records, checks and refusals; how far the log is. No label names a subject, a holder or a key.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The text format of Prometheus. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/plain": string;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/readyz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Does the store answer */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It does. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {boolean} */
              isReady: true;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/authority-looks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How often authorities looked
     * @description By authority and UTC month, the latest first. No key is needed. Looks that are withheld from their subjects are counted.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The counts. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              counts: {
                authority: string;
                looks: number;
                month: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/authority/looks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look at a file under a legal instrument
     * @description The look is a statement in the file, and counted in public (GET /v1/authority-looks). It may be withheld from whom it is about for at most 12 months, under a named instrument; its number is shown at once, and it is shown by itself afterwards.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @description A legal instrument of a form that this authority's key names. */
            instrument: {
              /**
               * Format: date
               * @description Its date.
               */
              date: string;
              /** @enum {string} */
              form: "court_order" | "warrant" | "production_order" | "statutory_demand" | "supervisory_order";
              /** @description Which court or office issued it. */
              issuer: string;
              /** @description Its number with the issuer. */
              number: string;
            };
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
            withhold?: {
              /** @description A legal instrument of a form that this authority's key names. */
              instrument: {
                /**
                 * Format: date
                 * @description Its date.
                 */
                date: string;
                /** @enum {string} */
                form: "court_order" | "warrant" | "production_order" | "statutory_demand" | "supervisory_order";
                /** @description Which court or office issued it. */
                issuer: string;
                /** @description Its number with the issuer. */
                number: string;
              };
              /** @description At most 12 months from now; with the whole of the day where it is one (in UTC). */
              until: string;
            };
          };
        };
      };
      responses: {
        /** @description The file. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description As GET /v1/subjects/{id}/file; docs/guides/file.md shows its layout. */
              file: {
                [key: string]: unknown;
              };
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              look: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              subject: string;
              /** @description Until then it is not shown to whom it is about; `null`: it is. */
              withheldUntil: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/authority/withholdings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a look of one's own withheld for longer
     * @description By a new statement under a named instrument, at most 12 months from now. What was to be seen once stays so.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @description A legal instrument of a form that this authority's key names. */
            instrument: {
              /**
               * Format: date
               * @description Its date.
               */
              date: string;
              /** @enum {string} */
              form: "court_order" | "warrant" | "production_order" | "statutory_demand" | "supervisory_order";
              /** @description Which court or office issued it. */
              issuer: string;
              /** @description Its number with the issuer. */
              number: string;
            };
            /** Format: uuid */
            look: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
            /** @description At most 12 months from now; with the whole of the day where it is one (in UTC). */
            until: string;
          };
        };
      };
      responses: {
        /** @description Withheld until then. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              look: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              withheldUntil: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bodies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search bodies
     * @description Companies, establishments and public bodies with a public standing, of whose identifiers some word begins as you typed: case, blanks and punctuation do not matter. As of the last refresh of the lists. Persons are never found so: GET /v1/standings/{subject} takes their exact identifier.
     */
    get: {
      parameters: {
        query: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
          /** @description At most 200. */
          limit?: number;
          /** @example solid waste */
          search: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of what was found. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "bodies": [
             *         {
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "identifier": "agency:baltimore:solid-waste",
             *           "standings": [
             *             {
             *               "purpose": "be-served-by",
             *               "question": "Will this office close the next request by its due date?",
             *               "probability": 0.91,
             *               "interval": {
             *                 "low": 0.9,
             *                 "high": 0.92
             *               },
             *               "evidence": 5120,
             *               "grade": "B"
             *             }
             *           ]
             *         }
             *       ],
             *       "next": null,
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              bodies: {
                identifier: string;
                standings: {
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  interval: {
                    high: number;
                    low: number;
                  };
                  probability: number;
                  purpose: string;
                  /** @description In the reader's language. */
                  question: string;
                }[];
                /** @description The subject's id. */
                subject: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/browser-session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who is there
     * @description Nobody is an answer, too. It says what a key may today, however it was presented.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Who is there. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description As whom, in a file of one's own. */
              by: ("subject" | "representative") | null;
              /** @description At the latest; after 15 minutes without use it is over before. `null` without a session. */
              endsAt: string | null;
              /** @description The key's holder, or the representative's name. */
              holder: string | null;
              /** @description Of an authority: under which forms of legal instruments it may look. */
              instruments: string[];
              /** @description The key's id, by which it can be revoked; never the key. */
              key: string | null;
              /** @description Of a subscriber: what it may ask. Operators may ask all. */
              purposes: string[];
              /** @description Of a source: where it may furnish. */
              registers: string[];
              /** @enum {string} */
              role: "nobody" | "subject" | "source" | "subscriber" | "operator" | "authority";
              /** @description The id of the subject whose file it is. */
              subject: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Sign the browser out
     * @description The session is over everywhere at once, and the cookie goes. Without one nothing changes.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Signed out. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "endedAt": "2024-06-01T12:10:00Z"
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endedAt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/browser-sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign a browser in
     * @description With an API key, a one-time code (POST /v1/sessions/codes) or an issuer's answer (POST /v1/sessions/issuers/{name}). The session comes as the cookie `credence_session`, which no script can read, and is over after 15 minutes without use, an hour at most, or when its key is revoked. The page has to be of this server: it sends `x-credence-console: 1`.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "code": "012345"
           *     }
           */
          "application/json": {
            /** @description An API key: `ck_...`. */
            key: string;
          } | {
            /** @description Six digits. */
            code: string;
            /** @description For somebody who acts for a body: their own contact, `email:...` or `phone:...`. */
            representative?: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          } | {
            /**
             * Format: uri
             * @description The whole address that the issuer sent the person back to.
             */
            answer: string;
            /** @description As POST /v1/sessions/issuers/{name} gave it. */
            ticket: string;
          };
        };
      };
      responses: {
        /** @description Who is there. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description As whom, in a file of one's own. */
              by: ("subject" | "representative") | null;
              /** @description At the latest; after 15 minutes without use it is over before. `null` without a session. */
              endsAt: string | null;
              /** @description The key's holder, or the representative's name. */
              holder: string | null;
              /** @description Of an authority: under which forms of legal instruments it may look. */
              instruments: string[];
              /** @description The key's id, by which it can be revoked; never the key. */
              key: string | null;
              /** @description Of a subscriber: what it may ask. Operators may ask all. */
              purposes: string[];
              /** @description Of a source: where it may furnish. */
              registers: string[];
              /** @enum {string} */
              role: "nobody" | "subject" | "source" | "subscriber" | "operator" | "authority";
              /** @description The id of the subject whose file it is. */
              subject: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your checks
     * @description What you asked and were told, the latest first, of the purposes of your key and as long as it is kept; with what you decided on it, and whether it came out otherwise since. To see it again is no new look.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description `true`: only those on which you reported a decision. */
          decided?: "true" | "false";
          /** @description At most 200. */
          limit?: number;
          /** @description Only those of one purpose. */
          purpose?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of your checks. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              checks: {
                /** @description What it is without records that turned out wrong, where that is another answer. */
                again: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  standing: {
                    evidence: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    hasRecord: boolean;
                    /** @description 90 %. */
                    interval: {
                      high: number;
                      low: number;
                    };
                    probability: number;
                  };
                } | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                /** @description What you reported that you decided; `null` where nothing was. */
                decision: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  decidedAt: string;
                  /** @enum {string} */
                  decidedBy: "person" | "machine";
                  freeFileUntil: string | null;
                  /** @description By when the law wants the subject told; `null` where it names no time. */
                  noticeBy: string | null;
                  /** @enum {string} */
                  outcome: "refused" | "limited" | "worse_terms" | "ended";
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  reportedAt: string;
                } | null;
                id: string;
                /** @enum {string} */
                look: "first" | "review" | "own";
                purpose: string;
                /** @description Whether the subject asked that a person decides. */
                review: {
                  answerBy: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  askedAt: string;
                  id: string;
                  /** @description `null` while a person still has to decide. */
                  outcome: ("stands" | "changed") | null;
                } | null;
                /** @description `null` where its time is over, or it was erased. */
                told: {
                  /** @description How many of the records that were counted were contested, and marked so. */
                  contested: number;
                  /** @description Whether a record it rested on was erased: what is here was put in its place. */
                  isRenewed: boolean;
                  model: {
                    version: number;
                  };
                  onBehalf: string;
                  standing: {
                    evidence: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    hasRecord: boolean;
                    /** @description 90 %. */
                    interval: {
                      high: number;
                      low: number;
                    };
                    probability: number;
                  };
                  /**
                   * @description The time the standing is of.
                   * @example 2024-06-01T12:00:00Z
                   */
                  standingAt: string;
                  /** @description As you named it; a private identifier is masked. */
                  subject: string;
                } | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Ask for standings
     * @description One check, or an array of up to 1,000; an array is answered in its order, each element by an answer or a problem. Every check is kept, with what was read and answered, before its answer leaves. An unknown subject is no error: the answer is the prior, with `hasRecord` false.
     */
    post: {
      parameters: {
        query?: {
          /** @description `log`: answer only when it is in the log, with the proof; about a second. */
          wait?: "log";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @description You as a subject, as `scheme:value`, for an answer of your own beside the standing, of purposes that read askers. */
            asker?: string;
            /**
             * @description A first look, a review of an existing customer, or the subject's own. None of them lowers a standing.
             * @enum {string}
             */
            look: "first" | "review" | "own";
            /** @description The staff member or the application that the look is for. It is kept in the subject's file. */
            onBehalf: string;
            /** @description GET /v1/purposes lists them. */
            purpose: string;
            /** @description Whom you ask about, as `scheme:value`. */
            subject: string;
          } | {
            /** @description You as a subject, as `scheme:value`, for an answer of your own beside the standing, of purposes that read askers. */
            asker?: string;
            /**
             * @description A first look, a review of an existing customer, or the subject's own. None of them lowers a standing.
             * @enum {string}
             */
            look: "first" | "review" | "own";
            /** @description The staff member or the application that the look is for. It is kept in the subject's file. */
            onBehalf: string;
            /** @description GET /v1/purposes lists them. */
            purpose: string;
            /** @description Whom you ask about, as `scheme:value`. */
            subject: string;
          }[];
        };
      };
      responses: {
        /** @description One answer, or one for each element of the array. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              askedAt: string;
              /** @description How many of the records that were counted are contested, and marked so as the law wants it. */
              contested: number;
              /** @description The asker's own view, where the check named an asker and a model of it serves: what the asker gave to others is read too. It is in the asker's file; the subject's says only that there was one. */
              forYou?: {
                id: string;
                model: {
                  version: number;
                };
                standing: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
              };
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              kind: "person" | "body";
              model: {
                version: number;
              };
              /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
              proof?: string;
              question: string;
              /** @description Our signed word that this check will be in the log within 60 seconds, as a tlog-proof (c2sp.org/tlog-proof): its extra data are the check's id and its commitment. */
              receipt: string;
              standing: {
                /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                changes: {
                  bad?: number;
                  /** @description Another bin of one line of the scorecard, all else as it is. */
                  bin?: {
                    below?: number;
                    code: string;
                    from?: number;
                    /** @enum {string} */
                    kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    reads: string[];
                    text: string;
                  };
                  good?: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                }[];
                /** @description How many outcomes it rests on, the model's opinion included. */
                evidence: number;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D" | "E" | "none";
                /** @description `false`: there is no record, and the probability is the prior's. */
                hasRecord: boolean;
                /** @description 90 %. */
                interval: {
                  high: number;
                  low: number;
                };
                /** @description The subject's own outcomes that still count. */
                own: {
                  bad: number;
                  good: number;
                };
                /** @description Of the purpose's good outcome. */
                probability: number;
                purpose: string;
                /** @description The largest first, in percentage points. */
                reasons: {
                  code: string;
                  /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                  line?: {
                    /** @enum {string} */
                    kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    numbers: number[];
                    /** @enum {string} */
                    of: "subject" | "asker";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    reads: string[];
                  };
                  points: number;
                  text: string;
                }[];
              };
              /**
               * @description The time the standing is of: now, or where the history held here ends.
               * @example 2024-06-01T12:00:00Z
               */
              standingAt: string;
              /** @description As you named it; a private identifier is masked. */
              subject: string;
            } | ({
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              askedAt: string;
              /** @description How many of the records that were counted are contested, and marked so as the law wants it. */
              contested: number;
              /** @description The asker's own view, where the check named an asker and a model of it serves: what the asker gave to others is read too. It is in the asker's file; the subject's says only that there was one. */
              forYou?: {
                id: string;
                model: {
                  version: number;
                };
                standing: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
              };
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              kind: "person" | "body";
              model: {
                version: number;
              };
              /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
              proof?: string;
              question: string;
              /** @description Our signed word that this check will be in the log within 60 seconds, as a tlog-proof (c2sp.org/tlog-proof): its extra data are the check's id and its commitment. */
              receipt: string;
              standing: {
                /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                changes: {
                  bad?: number;
                  /** @description Another bin of one line of the scorecard, all else as it is. */
                  bin?: {
                    below?: number;
                    code: string;
                    from?: number;
                    /** @enum {string} */
                    kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    reads: string[];
                    text: string;
                  };
                  good?: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                }[];
                /** @description How many outcomes it rests on, the model's opinion included. */
                evidence: number;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D" | "E" | "none";
                /** @description `false`: there is no record, and the probability is the prior's. */
                hasRecord: boolean;
                /** @description 90 %. */
                interval: {
                  high: number;
                  low: number;
                };
                /** @description The subject's own outcomes that still count. */
                own: {
                  bad: number;
                  good: number;
                };
                /** @description Of the purpose's good outcome. */
                probability: number;
                purpose: string;
                /** @description The largest first, in percentage points. */
                reasons: {
                  code: string;
                  /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                  line?: {
                    /** @enum {string} */
                    kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    numbers: number[];
                    /** @enum {string} */
                    of: "subject" | "asker";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    reads: string[];
                  };
                  points: number;
                  text: string;
                }[];
              };
              /**
               * @description The time the standing is of: now, or where the history held here ends.
               * @example 2024-06-01T12:00:00Z
               */
              standingAt: string;
              /** @description As you named it; a private identifier is masked. */
              subject: string;
            } | {
              code: string;
              /** @description The value seen and the value wanted. */
              detail: string;
              /** @description Evidence, where there is any: path, seen, wanted. */
              details?: unknown;
              /** @description What can be done about it. */
              remedy: string;
              requestId: string;
              status: number;
              /** @description What the code means. */
              title: string;
              /** @description A stable path that explains the code. */
              type: string;
            })[];
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a check of yours again
     * @description As it was answered, with its reasons in your language. To see it again is no new look. Every id but those of your own checks is unknown.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          language?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The check. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description What it is without records that turned out wrong, where that is another answer. */
              again: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                id: string;
                standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
              } | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              askedAt: string;
              /** @description What you reported that you decided; `null` where nothing was. */
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                decidedAt: string;
                /** @enum {string} */
                decidedBy: "person" | "machine";
                freeFileUntil: string | null;
                /** @description By when the law wants the subject told; `null` where it names no time. */
                noticeBy: string | null;
                /** @enum {string} */
                outcome: "refused" | "limited" | "worse_terms" | "ended";
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                reportedAt: string;
              } | null;
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              look: "first" | "review" | "own";
              purpose: string;
              question: string;
              /** @description Whether the subject asked that a person decides. */
              review: {
                answerBy: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                id: string;
                /** @description `null` while a person still has to decide. */
                outcome: ("stands" | "changed") | null;
              } | null;
              /** @description What was asked and told, in your language; `null` where its time is over, or it was erased. */
              told: {
                /** @description How many of the records that were counted were contested, and marked so. */
                contested: number;
                /** @description Whether a record it rested on was erased: what is here was put in its place. */
                isRenewed: boolean;
                model: {
                  version: number;
                };
                onBehalf: string;
                standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
                /**
                 * @description The time the standing is of.
                 * @example 2024-06-01T12:00:00Z
                 */
                standingAt: string;
                /** @description As you named it; a private identifier is masked. */
                subject: string;
              } | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checks/{id}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a decision against a subject
     * @description For whoever decides against somebody, among other things on an answer from here. The answer is the notice that the law asks for: the principal reasons in the subject's own numbers, what would change it, how to see the file and contest what is wrong in it; we send it to the subject too. Only for your own checks: every other id is unknown. One decision for each check; reported again, it changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "outcome": "refused",
           *       "decidedBy": "machine"
           *     }
           */
          "application/json": {
            /** @description ISO 8601; now, where it is not given. */
            decidedAt?: string;
            /**
             * @description `machine` where no person had a say in it.
             * @enum {string}
             */
            decidedBy: "person" | "machine";
            /** @description Whether the number of looks at the subject spoke against it in your own rules. No look lowers a standing here. */
            looksCounted?: boolean;
            /**
             * @description What was decided: no deal, less of it, on worse terms, or the end of one that ran.
             * @enum {string}
             */
            outcome: "refused" | "limited" | "worse_terms" | "ended";
          };
        };
      };
      responses: {
        /** @description Kept, and the notice is on its way to the subject. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              check: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              decidedAt: string;
              /** @description The statement's id. */
              decision: string;
              /** @description Until when the file is free of charge at the least; `null`: always. */
              freeFileUntil: string | null;
              /** @description Whether it was reported after that. The notice goes out all the same. */
              isLate: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description What the subject is told, by us. */
              notice: {
                en: {
                  paragraphs: string[];
                  title: string;
                };
                "zh-Hans": {
                  paragraphs: string[];
                  title: string;
                };
              };
              /** @description By when the law wants the subject told; `null` where it names no time. */
              noticeBy: string | null;
              /**
               * @description What was decided: no deal, less of it, on worse terms, or the end of one that ran.
               * @enum {string}
               */
              outcome: "refused" | "limited" | "worse_terms" | "ended";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that a person agreed to be asked about
     * @description By the source or the operator who collected it; nobody who asks for standings may record a consent. Purposes that need one are refused with `consent_missing` until then. The answer has a receipt for the person to keep.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @description Who answers for the data, as the person was told. */
            controller: {
              address: string;
              contact: string;
              name: string;
            };
            /** @description When it was given, in the past; now, where it is not said. */
            givenAt?: string;
            /**
             * @description Of the notice; the receipt is written in it.
             * @enum {string}
             */
            language: "en" | "zh-Hans";
            /**
             * @description How the person said yes.
             * @enum {string}
             */
            method: "signed_paper" | "web_form" | "app" | "in_person" | "by_telephone";
            /** @description What the person was given to read: an address, or a document's number. */
            notice: string;
            /** @description GET /v1/purposes lists them. */
            purposes: string[];
            /** @description The subscribers it is confined to; all who may ask, where it is not given. */
            recipients?: string[];
            /** @description Where the data lies, as ISO 3166 codes. */
            storedIn: string[];
            /** @description `scheme:value`, or the person's id. */
            subject: string;
            /** @description Until then, with the whole of the day where it is one (in UTC). Where it is not given: until withdrawn. */
            until?: string;
          };
        };
      };
      responses: {
        /** @description Recorded. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
              by: string;
              /** @description Its id. */
              consent: string;
              /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
              consentReceipt: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              givenAt: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description None: all who may ask. */
              recipients: string[];
              /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
              record: {
                [key: string]: unknown;
              };
              /** @description The person's id. */
              subject: string;
              /** @description `null`: until withdrawn. */
              until: string | null;
              withdrawn: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                by: string;
                purposes: string[];
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    /**
     * Record that a person agrees no more
     * @description For these purposes, or for all. It holds for the next check, whoever had recorded the consents. Sent again it changes nothing.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:olist:seller-1",
           *       "purposes": [
           *         "buy-from"
           *       ]
           *     }
           */
          "application/json": {
            /** @description GET /v1/purposes lists them. */
            purposes?: string[];
            /** @description `scheme:value`, or the person's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description The consents that hold no more for them. */
              consents: string[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those that this changed; none where all was withdrawn already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say how a subject can be reached
     * @description Of somebody about whom you have furnished records. It is sealed, and nobody is shown it. The first one is in force at once; while another is, yours waits until the subject confirms it. Sent again it changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "contact": "email:ann@example.org"
           *     }
           */
          "application/json": {
            /** @description `email:...` or `phone:...`. */
            contact: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description The contact's id. */
              contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/stops": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a new contact
     * @description With the word of the notice that was sent to the contacts in force, until the new one is in force. Whoever is signed in to the file is signed out.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "word": "q3Zb0Jt5v1xkz2mX9pYw7aNcLr4dEfGh"
           *     }
           */
          "application/json": {
            /** @description As the notice gave it. */
            word: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description The contact's id. */
              contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/corrections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct a record
     * @description Takes the wrong record back and keeps the right one, in one step: either both or, where the new record is refused, neither. The new record has a reference of its own.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @enum {string} */
            reason: "entered_in_error" | "wrong_subject" | "not_verifiable" | "other_party_right";
            /** @description The right record, as for POST /v1/records. */
            record: unknown;
            /** @description Of the wrong record. */
            reference: string;
          };
        };
      };
      responses: {
        /** @description The right record stands in the place of the wrong one. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description The wrong record's id. */
              corrected: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              replacement: {
                /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
                proof?: string;
                /** @description The record's id. */
                record: string;
                /**
                 * @description `superseded`: a later record of the same slot stands already.
                 * @enum {string}
                 */
                state: "live" | "superseded";
                /** @enum {string} */
                status: "recorded";
              } | {
                record: string;
                /** @enum {string} */
                status: "already_recorded";
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/corrections/{record}/tell": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have receivers told of a correction, at a subject's request
     * @description Of a record that was withdrawn, corrected or removed. Where the law has each receiver told by itself, they were; where it does so at the subject's request, this is the request: it reaches back as far as the law of each answer does, from the day on which the record went.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The record's id. */
          record: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "receivers": [
           *         "demo"
           *       ]
           *     }
           */
          "application/json": {
            /** @description Only these subscribers; all within the law's reach when not given. */
            receivers?: string[];
          };
        };
      };
      responses: {
        /** @description They are told, each once of each answer. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description Who is told, or was before, and of how many answers. */
              receivers: {
                answers: number;
                subscriber: string;
              }[];
              record: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/courses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Compare bodies over time
     * @description How the standings of up to eight bodies came about, month by month, by one model: for purposes that read public registers only. Each look is counted. Persons are never compared.
     */
    get: {
      parameters: {
        query: {
          months?: number;
          /**
           * @description GET /v1/purposes lists them.
           * @example be-served-by
           */
          purpose: string;
          /** @description Public identifiers of bodies, `scheme:value`: as often as wanted, up to 8. */
          subject: string[] | string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description In the order asked for. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "be-served-by",
             *       "asOf": "2024-06-01T12:00:00Z",
             *       "least": 10,
             *       "model": {
             *         "version": 3,
             *         "digest": "9f86d081884c7d65..."
             *       },
             *       "courses": [
             *         {
             *           "subject": "agency:baltimore:Health",
             *           "course": [
             *             {
             *               "month": "2024-06",
             *               "probability": 0.91,
             *               "interval": {
             *                 "low": 0.88,
             *                 "high": 0.94
             *               },
             *               "evidence": 212,
             *               "grade": "B"
             *             }
             *           ],
             *           "months": [
             *             {
             *               "month": "2024-05",
             *               "good": 31,
             *               "bad": 2
             *             }
             *           ]
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              asOf: string;
              courses: {
                /** @description As of the end of each month, by the model of today and from what counts today. */
                course: {
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  interval: {
                    high: number;
                    low: number;
                  };
                  month: string;
                  probability: number;
                }[];
                /** @description The outcomes of each month that had enough of them. */
                months: {
                  bad: number;
                  good: number;
                  month: string;
                }[];
                subject: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description With fewer outcomes of its own known, nothing of a body, and nothing of a month, is shown here. */
              least: number;
              model: {
                digest: string;
                version: number;
              };
              purpose: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List disputes, by the time left
     * @description An operator's work list, or a source's of the disputes about its own records.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description At most 200. */
          limit?: number;
          /** @description `waiting`: those in which you owe something, the least time left first. `all`: every one, the last to be opened first. */
          list?: "waiting" | "all";
          /** @description Of `all`, those of one subject; for operators. */
          subject?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of disputes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              disputes: {
                answer: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  isLate: boolean;
                  verdict: string;
                } | null;
                decideBy: string | null;
                decision: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  /** @enum {string} */
                  by: "operator" | "authority" | "clock";
                  isLate: boolean;
                  outcome: string;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  recordedAt: string;
                } | null;
                /** @description What is owed, the earliest first. */
                dues: {
                  /**
                   * @description The last microsecond in which it is in time.
                   * @example 2024-06-01T12:00:00Z
                   */
                  by: string;
                  /** @enum {string} */
                  duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                  /** @enum {string} */
                  owedBy: "operator" | "source";
                  /** @description Negative once it is overdue. */
                  secondsLeft: number;
                }[];
                /**
                 * @description What the record is on account of this dispute; only what is live or marked counts.
                 * @enum {string}
                 */
                effect: "live" | "marked" | "suspended" | "taken_out";
                ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
                /** @description The id of the statement that opened it. */
                id: string;
                joinedTo: string | null;
                /** @description What came after the decision. */
                lateAnswers: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  verdict: string;
                }[];
                /** @description The law pack it goes by. */
                law: string;
                /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
                may: ("statement" | "escalate" | "reopen" | "take-back")[];
                openedAt: string | null;
                /** @description What the law gives the subject for delay up to now, in minor units. */
                pay: {
                  amountMinor: number;
                  currency: string;
                  days: number;
                } | null;
                record: string;
                register: string;
                source: string;
                /** @enum {string} */
                state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
                /** @description The subject's own; once attached it travels with the record. */
                statement: {
                  answer: ("attached" | "referred" | "refused") | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  sentAt: string;
                  text: string;
                } | null;
                steps: (({
                  /**
                   * @description When it was taken; a step of the clock is dated by its deadline.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                  by: string;
                  /** @description Ids of files of this dispute. */
                  evidence?: string[];
                  person: string;
                  /**
                   * @description When the clock got to it: later than its deadline after an outage.
                   * @example 2024-06-01T12:00:00Z
                   */
                  recordedAt?: string;
                  /** @description The id of the statement that says so. */
                  statement: string;
                  step: string;
                  text?: string;
                } & {
                  [key: string]: unknown;
                }) | {
                  statement: string;
                })[];
                subject: string;
                toldAt: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Contest a record on a subject's behalf
     * @description As the subject does by itself (POST /v1/me/disputes): its clock begins, and the record is suspended, marked or left as it is until it is decided, as the law pack says. A record that is contested already is joined to that dispute.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "by": "subject",
           *       "ground": "not_mine",
           *       "text": "By letter."
           *     }
           */
          "application/json": {
            /**
             * @default subject
             * @enum {string}
             */
            by?: "subject" | "representative";
            /** @enum {string} */
            ground: "not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise";
            /** @description The record's id, as the list of records and the file have it. */
            record: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
            /**
             * @description In your own words; the source sees it.
             * @default
             */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a dispute
     * @description With every step, what is owed next, and the files that were put into it.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The dispute. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
              } | null;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a dispute, as the source
     * @description `withdrawn` takes the record back and `corrected` puts the right one in its place, in one transaction with the answer; where you did so before, nothing is done again. What comes after the decision is kept as late, and the outcome stands.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "verdict": "withdrawn",
           *       "text": "It was another trader.",
           *       "evidence": [],
           *       "reason": "wrong_subject"
           *     }
           */
          "application/json": {
            /** @default [] */
            evidence?: string[];
            /**
             * @description Why the record is taken back, where it is.
             * @default entered_in_error
             * @enum {string}
             */
            reason?: "entered_in_error" | "wrong_subject" | "not_verifiable" | "other_party_right";
            /** @description What is right, as for POST /v1/records and with a reference of its own, where it is corrected. */
            record?: unknown;
            /** @default  */
            text?: string;
            /** @enum {string} */
            verdict: "verified" | "corrected" | "withdrawn";
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/answer-statement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a subject's own statement
     * @description `attached`: it travels with the record. `referred`: to the authority, which alone may refuse it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "answer": "attached",
           *       "by": "operator"
           *     }
           */
          "application/json": {
            /** @enum {string} */
            answer: "attached" | "refused";
            /** @enum {string} */
            by: "authority";
          } | {
            /** @enum {string} */
            answer: "attached" | "referred";
            /**
             * @default operator
             * @enum {string}
             */
            by?: "operator";
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/decide": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide a dispute
     * @description For the subject always; against it only where the source verified the record, or files show that it is right. What an authority decided names its files.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "outcome": "upheld",
           *       "by": "operator",
           *       "text": "It was another trader.",
           *       "evidence": []
           *     }
           */
          "application/json": {
            /**
             * @description Who decided.
             * @default operator
             * @enum {string}
             */
            by?: "operator" | "authority";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @enum {string} */
            outcome: "upheld" | "rejected" | "deleted_unverified" | "objection_recorded" | "refused_as_frivolous";
            /** @default  */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/escalate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Escalate a dispute on a subject's behalf
     * @description Against a decision, or where none was made in time.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "by": "subject",
           *       "text": "Nobody decided.",
           *       "evidence": []
           *     }
           */
          "application/json": {
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            by?: "subject" | "representative";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @default  */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/evidence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a file into a dispute
     * @description The file is the body: a PDF, a PNG, a JPEG or plain text in UTF-8, up to 5 MiB, up to 20 of one side. The type is told by its own bytes. It is kept sealed, and the other parties to the dispute see it. Steps name it by the id in the answer.
     */
    post: {
      parameters: {
        query?: {
          /** @description `subject`: an operator puts in what the subject sent. */
          as?: "self" | "subject";
        };
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Kept. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              addedAt: string;
              bytes: number;
              /** @description SHA-256, as hex. */
              digest: string;
              /** @description Steps name it by this; it is the id of the statement that says it was put in. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description As its own bytes tell. */
              mediaType: string;
              /** @enum {string} */
              party: "subject" | "source" | "operator";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/evidence/{evidence}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a file of a dispute
     * @description As it was put in, as an attachment.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The file's id. */
          evidence: string;
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The file. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": unknown;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/extend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a dispute more time
     * @description Once, and only for what the law pack gives more time for.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "because": "complexity",
           *       "text": "Three sources are asked.",
           *       "evidence": []
           *     }
           */
          "application/json": {
            /** @enum {string} */
            because: "subject_sent_more" | "complexity";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @default  */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/join": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Join a dispute to an older one
     * @description Of the same record, and not decided yet: from then on the older one's clock holds for both.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "into": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"
           *     }
           */
          "application/json": {
            /** @description The older dispute's id. */
            into: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/record": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the record that is contested
     * @description As its source furnished it, with the source's own reference. Private identifiers are masked. An operator's look is in the subject's file.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What the dispute is about. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whom it is about; private identifiers are masked. */
              identifiers: string[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              kind: "person" | "body";
              /** @description `null` where it expired or was erased. */
              record: {
                /** @description What it is on account of disputes, with the subject's own statements, which travel with it. */
                contested?: {
                  /** @enum {string} */
                  effect: "marked" | "suspended" | "taken_out";
                  statements: string[];
                };
                /** @description What the record adds to its subject's tally. */
                counts: {
                  [key: string]: number;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                expiresAt: string;
                isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                occurredAt: string;
                /**
                 * @description A day, month or year counts from its end.
                 * @enum {string}
                 */
                precision: "instant" | "day" | "month" | "year";
                record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
                /** @description The source's own number; told to the source and to operators. */
                reference?: string;
                /** @description With its version: `trades@2`. */
                register: string;
                says: {
                  [key: string]: unknown;
                };
                source: string;
                /**
                 * @description Only live records count. `suspended`: contested, for the time of the dispute; `removed`: decided so.
                 * @enum {string}
                 */
                state: "live" | "superseded" | "suspended" | "removed" | "withdrawn" | "corrected";
                type: string;
                withdrawn?: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  reason: string;
                  replacement?: string;
                };
              } | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/reinsert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a removed record back
     * @description Only where the law pack allows it, on the source's certificate: a file that the source put into the dispute.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "certification": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"
           *     }
           */
          "application/json": {
            /** @description The id of the source's file. */
            certification: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a dispute again
     * @description On the subject's behalf with something new to show (`new_evidence`, a file that came after it was told), because the procedure was at fault, or because an authority ordered it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "because": "procedure_at_fault",
           *       "text": "The source was never asked.",
           *       "evidence": []
           *     }
           */
          "application/json": {
            /** @enum {string} */
            because: "new_evidence";
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            by?: "subject" | "representative";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @default  */
            text?: string;
          } | {
            /** @enum {string} */
            because: "procedure_at_fault" | "ordered_by_authority";
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @default  */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/route": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass a dispute on to the source
     * @description The source sees it in its list from then on, and is told.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /** @example {} */
          "application/json": Record<string, never>;
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/statement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a statement on a subject's behalf
     * @description The subject's own words, to travel with a record that stays, within the law pack's words and time.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "by": "subject",
           *       "text": "The delay was the carrier's."
           *     }
           */
          "application/json": {
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            by?: "subject" | "representative";
            text: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/take-back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a dispute back on a subject's behalf
     * @description It ends, and the record is what it was before.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "by": "subject"
           *     }
           */
          "application/json": {
            /**
             * @description On whose behalf.
             * @default subject
             * @enum {string}
             */
            by?: "subject" | "representative";
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/tell": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note that the subject was told
     * @description The decision's notice is on its way since it was made; this says that the subject has it. What the law pays for delay ends here.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /** @example {} */
          "application/json": Record<string, never>;
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/erasures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the requests for erasure that wait
     * @description Those with the least time left first.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of them. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              erasures: {
                /** @description By when the law wants an answer; `null` where it names no time. */
                answerBy: string | null;
                /** @description `null` while it is open. */
                answered: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  /** @description How many statements. */
                  erased: number | null;
                  id: string;
                  isLate: boolean | null;
                  /** @enum {string} */
                  outcome: "granted" | "refused";
                  person: string | null;
                  provision: string | null;
                  reasons: string | null;
                  refusals: ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
                } | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                /** @enum {string} */
                ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
                /** @description The statement that asks for it. */
                id: string;
                /** @description Whether the law's longer time was taken. */
                isExtended: boolean;
                isOverdue: boolean;
                /** @enum {string} */
                of: "record" | "check" | "contact" | "everything";
                /** @description What gives the ground; `null` where what was said is erased. */
                provision: string | null;
                /** @description The record, check or contact; `null` where it is everything. */
                target: string | null;
                /** @description What the subject says of it; `null` where that was erased. */
                words: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/erasures/{id}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant or refuse an erasure
     * @description Granted, what was asked for is erased at once, with everything that an erasure carries: checks are decided again, and their receivers told as the law wants. Refused, with reasons from the list, in words, and with the provision. Or `extended`: the law's longer time, once, before the first is over.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @enum {string} */
            outcome: "granted" | "refused" | "extended";
            /** @description Who answers, by name. */
            person: string;
            /** @description What it is answered under; an erasure names it as its basis. */
            provision: string;
            /**
             * @description In words, told to the subject; a refusal and a longer time need them.
             * @default
             */
            reasons?: string;
            /**
             * @description Why it is refused; none otherwise.
             * @default []
             */
            refusals?: ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
          };
        };
      };
      responses: {
        /** @description Kept, and the subject is told. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description The statement's id. */
              answer: string;
              /** @description Until when it is to be answered now, where the time was extended. */
              answerBy: string | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              answeredAt: string;
              /** @description How many statements were erased; what goes with each is stated in the subject's chain. */
              erased: number;
              isLate: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              outcome: "granted" | "refused" | "extended";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              request: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/freezes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop new checks of a person
     * @description From then on checks for these purposes are refused with `frozen`, whoever asks; so are those of everybody linked to that person. Sent again it changes nothing, but earlier thaws end.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "purposes": [
           *         "trade-with"
           *       ]
           *     }
           */
          "application/json": {
            /** @description GET /v1/purposes lists them. */
            purposes: string[];
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    /**
     * Lift a freeze, for good or in part
     * @description For good; or until a time; or for one subscriber; or both. What is not frozen stays as it is.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @description All that are frozen, where it is not given. */
            purposes?: string[];
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
            /** @description Let only this subscriber through. */
            subscriber?: string;
            /** @description Until then, with the whole of the day where it is one (in UTC). Where neither is given, it is lifted for good. */
            until?: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/house": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What this installation is
     * @description Its name, and whether what it answers is simulated or not vouched for. Open to all; GET /v1/law has the rest.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What it is called, and what has to be known of it before anything else. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether each register about persons is one that ships with Credence, to the letter. */
              isConformant: boolean;
              /** @description Whether no record ever came. */
              isEmpty: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              jurisdiction: string;
              /** @description Of the configuration. */
              name: string;
              title: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/informed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that a person was informed
     * @description Purposes that wait for it are refused with `not_yet_informed` until then. Sent again it changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:olist:seller-1",
           *       "purposes": [
           *         "buy-from"
           *       ],
           *       "notice": "letter 2024-117"
           *     }
           */
          "application/json": {
            /** @description When, in the past; now, where it is not said. */
            informedAt?: string;
            /** @description What the person was given to read: an address, or a document's number. */
            notice: string;
            /** @description GET /v1/purposes lists them. */
            purposes: string[];
            /** @description `scheme:value`, or the person's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Recorded. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those of which it was not informed before; none where all was recorded already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/law": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show the law and its pending changes
     * @description Registers, purposes and law packs by their digests, as the log has them; whether the installation is conformant; and each widening that was proposed, who signed it, and when it may be in force. Open to all.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Those that wait. */
              changes: {
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                after: string;
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                before: string;
                /** @description The statement by which it was proposed: GET /v1/statements/{id}/proof. */
                change: string;
                /** @description When it may be in force at the earliest; `null` until two operators have signed. */
                effectiveAt: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                proposedAt: string;
                proposedBy: string;
                signatures: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  note: string;
                  operator: string;
                }[];
                /** @enum {string} */
                state: "to_be_signed" | "to_be_published" | "waiting" | "ready" | "stale";
                /** @description In what it is wider about persons than the law was then. */
                widenings: {
                  /** @description Where in the configuration. */
                  at: string;
                  says: string;
                  /** @enum {string} */
                  what: "register_new" | "register_in_other_sector" | "record_type_new" | "field_new" | "field_wider" | "kept_longer" | "kept_more_of_one" | "basis_other" | "repair_dropped" | "count_reads_more" | "purpose_reads_more" | "model_reads_more" | "purpose_new" | "purpose_asks_otherwise" | "consent_dropped" | "open_to_all" | "reader_passes_freeze" | "law_pack_weaker" | "operator_new" | "operators_too_few" | "part_other";
                }[];
              }[];
              /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
              digest: string;
              /** @description Whether each register about persons is one that ships with Credence, to the letter. */
              isConformant: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              jurisdiction: string;
              lawPacks: {
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                digest: string;
                duties: {
                  [key: string]: unknown;
                }[];
                lawPack: string;
                sector: string;
                title: string;
              }[];
              name: string;
              /** @description Why it is not, a sentence for each register. */
              nonConformant: string[];
              /** @description Verifier keys: two of these must sign what widens the law. */
              operators: string[];
              purposes: {
                about: ("person" | "body")[];
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                digest: string;
                purpose: string;
                reads: string[];
              }[];
              registers: {
                about: ("person" | "body")[];
                /** @description SHA-256 of the canonical JSON (RFC 8785), as the log has it. */
                digest: string;
                isConformant: boolean;
                register: string;
                sector: string;
              }[];
              /**
               * @description Since when this configuration is in force.
               * @example 2024-06-01T12:00:00Z
               */
              since: string;
              title: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/law/words": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the law in words
     * @description The names of registers, record types, closed words, purposes and parties in the reader's language, who may ask, and the closed lists: what a record may hold, what is never recorded, and for what somebody is refused. Open to all.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description In the language asked for. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description From when the clock of a duty runs. */
              anchors: {
                [key: string]: string;
              };
              /** @description What a field of a record may hold: the whole list. */
              dataClasses: ("identifier" | "counterparty" | "reference" | "money" | "quantity" | "instant" | "outcome" | "rating" | "category" | "evidence" | "place")[];
              /** @description What each duty of a law pack is, by its name. */
              duties: {
                [key: string]: string;
              };
              /** @enum {string} */
              language: "en" | "zh-Hans";
              /** @description What has no class, so that no register can hold it. */
              neverRecorded: ("political_opinion" | "religion" | "ethnicity" | "union_membership" | "health" | "sex_life" | "biometrics" | "genetics" | "speech" | "private_messages" | "associates" | "whereabouts" | "browsing" | "offences" | "welfare")[];
              /** @description What is done at its end. */
              outcomes: {
                [key: string]: string;
              };
              purposes: {
                /** @description Who may ask, beside operators; nobody else. */
                askers: {
                  name: string;
                  title: string;
                }[];
                name: string;
                outcome: {
                  bad: string;
                  good: string;
                  many: string;
                };
                question: string;
              }[];
              /** @description For what somebody is refused: the whole list. Meaning and remedy are in English. */
              refusals: {
                code: string;
                meaning: string;
                remedy: string;
                status: number;
              }[];
              registers: {
                name: string;
                records: {
                  /** @description One record in a sentence, with fields in braces; what lies in brackets may be left out. */
                  sentence: string;
                  title: string;
                  type: string;
                }[];
                /** @description Who furnishes records to it. */
                sources: {
                  name: string;
                  title: string;
                }[];
                title: string;
                /** @description Its closed words. */
                words: {
                  [key: string]: string;
                };
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link two subjects
     * @description From then on checks read the tallies of both together. Nothing moves: records, and past checks, stay where they are.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "other": "account:otc:2125",
           *       "evidence": "same signing key, case 2024-31"
           *     }
           */
          "application/json": {
            /** @description How you know, in a sentence or by a document's number. */
            evidence: string;
            /** @description `scheme:value`, or the subject's id. */
            other: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              other: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    /**
     * Take a link away
     * @description Checks read the two apart again. The subjects are named in the body: identifiers in a path end up in other people's logs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "other": "account:otc:2125"
           *     }
           */
          "application/json": {
            /** @description `scheme:value`, or the subject's id. */
            other: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              other: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/log": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how the log stands
     * @description Its size and root, who signs and cosigns it and when, what it holds, and the logs before it. Open to all.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The log as it stands. `/log/checkpoint` has the same as it was signed. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "epoch": 1,
             *       "origin": "credence.local/market-1a2b3c4d/1",
             *       "size": 1024,
             *       "root": "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
             *       "checkpointAt": "2024-06-01T12:00:00Z",
             *       "keys": [
             *         "credence.local/market-1a2b3c4d/1+3f1ba9c5+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
             *       ],
             *       "witnesses": {
             *         "needed": 0,
             *         "list": []
             *       },
             *       "waiting": 0,
             *       "lagSeconds": 0,
             *       "earlier": [],
             *       "kinds": [
             *         {
             *           "kind": "record",
             *           "entries": 1000
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /**
               * @description When the last checkpoint was made.
               * @example 2024-06-01T12:00:00Z
               */
              checkpointAt: string;
              /** @description Logs that ended, the last first: each restore from an older copy ends one. */
              earlier: {
                /** @description Which log of this installation: the number at the end of its origin. */
                epoch: number;
                origin: string;
                /**
                 * Format: byte
                 * @description The root of their tree, 32 bytes.
                 */
                root: string;
                /** @description How many entries its checkpoint speaks for. */
                size: number;
              }[];
              /** @description Which log of this installation: the number at the end of its origin. */
              epoch: number;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Verifier keys (c2sp.org/signed-note), oldest first: the last is in use. */
              keys: string[];
              /** @description What is in all of them, by kind, the most frequent first. */
              kinds: {
                entries: number;
                kind: string;
              }[];
              /** @description For how long the oldest of them has. */
              lagSeconds: number;
              origin: string;
              /**
               * Format: byte
               * @description The root of their tree, 32 bytes.
               */
              root: string;
              /** @description How many entries its checkpoint speaks for. */
              size: number;
              /** @description Statements that wait for the log. */
              waiting: number;
              witnesses: {
                list: {
                  /** @description As its last cosignature says; `null` where it is not among the last that signed. */
                  cosignedAt: string | null;
                  /** @description Its verifier key. */
                  key: string;
                  name: string;
                }[];
                /** @description How many must cosign. */
                needed: number;
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/log/growth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how the log grew
     * @description How many entries of each kind came in on each day. Open to all: the same can be counted out of the log itself.
     */
    get: {
      parameters: {
        query?: {
          /** @description The last so many, today among them; at most 732. */
          days?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The growth of all logs of the installation together. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "from": "2024-03-03",
             *       "to": "2024-06-01",
             *       "days": [
             *         {
             *           "day": "2024-06-01",
             *           "kind": "record",
             *           "entries": 1000
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description By the log's own day (UTC) and kind; days and kinds without any are left out. */
              days: {
                /** Format: date */
                day: string;
                entries: number;
                kind: string;
              }[];
              /** Format: date */
              from: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** Format: date */
              to: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what I agreed to */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Oldest first, withdrawn ones too. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              consents: {
                /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
                by: string;
                /** @description Its id. */
                consent: string;
                /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
                consentReceipt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                givenAt: string;
                purposes: string[];
                /** @description None: all who may ask. */
                recipients: string[];
                /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
                record: {
                  [key: string]: unknown;
                };
                /** @description The person's id. */
                subject: string;
                /** @description `null`: until withdrawn. */
                until: string | null;
                withdrawn: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  by: string;
                  purposes: string[];
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /** Agree to be asked about */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
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
          "application/json": {
            /** @description Who answers for the data, as the person was told. */
            controller: {
              address: string;
              contact: string;
              name: string;
            };
            /** @description When it was given, in the past; now, where it is not said. */
            givenAt?: string;
            /**
             * @description Of the notice; the receipt is written in it.
             * @enum {string}
             */
            language: "en" | "zh-Hans";
            /**
             * @description How the person said yes.
             * @enum {string}
             */
            method: "signed_paper" | "web_form" | "app" | "in_person" | "by_telephone";
            /** @description What the person was given to read: an address, or a document's number. */
            notice: string;
            /** @description GET /v1/purposes lists them. */
            purposes: string[];
            /** @description The subscribers it is confined to; all who may ask, where it is not given. */
            recipients?: string[];
            /** @description Where the data lies, as ISO 3166 codes. */
            storedIn: string[];
            /** @description Until then, with the whole of the day where it is one (in UTC). Where it is not given: until withdrawn. */
            until?: string;
          };
        };
      };
      responses: {
        /** @description Recorded. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
              by: string;
              /** @description Its id. */
              consent: string;
              /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
              consentReceipt: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              givenAt: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description None: all who may ask. */
              recipients: string[];
              /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
              record: {
                [key: string]: unknown;
              };
              /** @description The person's id. */
              subject: string;
              /** @description `null`: until withdrawn. */
              until: string | null;
              withdrawn: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                by: string;
                purposes: string[];
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    /**
     * Agree no more
     * @description For these purposes, or for all. From then on nobody's check for them is answered.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "purposes": [
           *         "buy-from"
           *       ]
           *     }
           */
          "application/json": {
            /** @description GET /v1/purposes lists them. */
            purposes?: string[];
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description The consents that hold no more for them. */
              consents: string[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those that this changed; none where all was withdrawn already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How you can be reached */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description How you can be reached, the oldest first. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              contacts: {
                /** @description The contact's id. */
                contact: string;
                /** @description From when it is in force; `null`: not before you confirm it. */
                from: string | null;
                /** @description Masked. */
                shown: string;
                /** @description Who furnished it; `null`: you. */
                source: string | null;
                /** @enum {string} */
                state: "in_force" | "to_come" | "offered" | "unconfirmed";
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Name a contact
     * @description A new one, or one that a source offered: a code is sent to it, with which you confirm that it is yours.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "contact": "email:ann@example.org"
           *     }
           */
          "application/json": {
            /** @description `email:...` or `phone:...`. */
            contact: string;
          };
        };
      };
      responses: {
        /** @description A code is on its way to it. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              codeEndsAt: string;
              /** @description The contact's id. */
              contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Drop a contact
     * @description One that is not in force. One that is ends when another takes its place.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The contact's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Dropped. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description The contact's id. */
              contact: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/contacts/{id}/confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a contact
     * @description With the code that was sent to it. Where another one is in force, this one is so 72 hours later, and the other one is told how to stop it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The contact's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "code": "012345"
           *     }
           */
          "application/json": {
            /** @description Six digits. */
            code: string;
          };
        };
      };
      responses: {
        /** @description Confirmed. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "contact": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "from": "2024-06-04T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            "application/json": {
              /** @description The contact's id. */
              contact: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              from: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/corrections/{record}/tell": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have those told who were answered with a wrong record of yours
     * @description Of a record that was withdrawn, corrected or removed. Where the law has each receiver told by itself, they were; where it does so at the subject's request, this is the request: it reaches back as far as the law of each answer does, from the day on which the record went.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The record's id. */
          record: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "receivers": [
           *         "demo"
           *       ]
           *     }
           */
          "application/json": {
            /** @description Only these subscribers; all within the law's reach when not given. */
            receivers?: string[];
          };
        };
      };
      responses: {
        /** @description They are told, each once of each answer. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description Who is told, or was before, and of how many answers. */
              receivers: {
                answers: number;
                subscriber: string;
              }[];
              record: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your disputes
     * @description The last to be opened first, each with every step and what is owed next.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of your disputes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              disputes: {
                answer: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  isLate: boolean;
                  verdict: string;
                } | null;
                decideBy: string | null;
                decision: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  /** @enum {string} */
                  by: "operator" | "authority" | "clock";
                  isLate: boolean;
                  outcome: string;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  recordedAt: string;
                } | null;
                /** @description What is owed, the earliest first. */
                dues: {
                  /**
                   * @description The last microsecond in which it is in time.
                   * @example 2024-06-01T12:00:00Z
                   */
                  by: string;
                  /** @enum {string} */
                  duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                  /** @enum {string} */
                  owedBy: "operator" | "source";
                  /** @description Negative once it is overdue. */
                  secondsLeft: number;
                }[];
                /**
                 * @description What the record is on account of this dispute; only what is live or marked counts.
                 * @enum {string}
                 */
                effect: "live" | "marked" | "suspended" | "taken_out";
                ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
                /** @description The id of the statement that opened it. */
                id: string;
                joinedTo: string | null;
                /** @description What came after the decision. */
                lateAnswers: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  verdict: string;
                }[];
                /** @description The law pack it goes by. */
                law: string;
                /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
                may: ("statement" | "escalate" | "reopen" | "take-back")[];
                openedAt: string | null;
                /** @description What the law gives the subject for delay up to now, in minor units. */
                pay: {
                  amountMinor: number;
                  currency: string;
                  days: number;
                } | null;
                record: string;
                register: string;
                source: string;
                /** @enum {string} */
                state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
                /** @description The subject's own; once attached it travels with the record. */
                statement: {
                  answer: ("attached" | "referred" | "refused") | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  sentAt: string;
                  text: string;
                } | null;
                steps: (({
                  /**
                   * @description When it was taken; a step of the clock is dated by its deadline.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                  by: string;
                  /** @description Ids of files of this dispute. */
                  evidence?: string[];
                  person: string;
                  /**
                   * @description When the clock got to it: later than its deadline after an outage.
                   * @example 2024-06-01T12:00:00Z
                   */
                  recordedAt?: string;
                  /** @description The id of the statement that says so. */
                  statement: string;
                  step: string;
                  text?: string;
                } & {
                  [key: string]: unknown;
                }) | {
                  statement: string;
                })[];
                subject: string;
                toldAt: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Contest a record
     * @description Its clock begins, and the record is suspended, marked or left as it is until it is decided, as the law pack says. A record that you contest already is joined to that dispute; files are put into it afterwards. Free of charge.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "ground": "not_mine",
           *       "text": "I never traded there."
           *     }
           */
          "application/json": {
            /** @enum {string} */
            ground: "not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise";
            /** @description The record's id, as the list of records and the file have it. */
            record: string;
            /**
             * @description In your own words; the source sees it.
             * @default
             */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a dispute of yours
     * @description With every step, what is owed next, and the files that were put into it.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The dispute. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
              } | null;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}/escalate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Escalate a dispute
     * @description Against a decision, or where none was made in time.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "text": "The bank's letter is with it.",
           *       "evidence": []
           *     }
           */
          "application/json": {
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @default  */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}/evidence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a file into a dispute
     * @description The file is the body: a PDF, a PNG, a JPEG or plain text in UTF-8, up to 5 MiB, up to 20 of one side. The type is told by its own bytes. It is kept sealed, and the other parties to the dispute see it. Steps name it by the id in the answer.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Kept. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              addedAt: string;
              bytes: number;
              /** @description SHA-256, as hex. */
              digest: string;
              /** @description Steps name it by this; it is the id of the statement that says it was put in. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description As its own bytes tell. */
              mediaType: string;
              /** @enum {string} */
              party: "subject" | "source" | "operator";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}/evidence/{evidence}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a file of a dispute
     * @description As it was put in, as an attachment.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The file's id. */
          evidence: string;
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The file. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": unknown;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a dispute again
     * @description With something new to show: name a file that you put into it after you were told. It gets new clocks.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "text": "The bank's letter is with it.",
           *       "evidence": []
           *     }
           */
          "application/json": {
            /**
             * @description Ids of files that were put into the dispute.
             * @default []
             */
            evidence?: string[];
            /** @default  */
            text?: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}/statement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a statement of your own
     * @description It travels with a record that stays, within the words and the time of the law pack.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "text": "The delay was the carrier's."
           *     }
           */
          "application/json": {
            text: string;
          };
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/disputes/{id}/take-back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a dispute back
     * @description It ends, and the record is what it was before.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The dispute's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /** @example {} */
          "application/json": Record<string, never>;
        };
      };
      responses: {
        /** @description Done; the dispute as it stands now. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              answer: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                isLate: boolean;
                verdict: string;
              } | null;
              decideBy: string | null;
              decision: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @enum {string} */
                by: "operator" | "authority" | "clock";
                isLate: boolean;
                outcome: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
              } | null;
              /** @description What is owed, the earliest first. */
              dues: {
                /**
                 * @description The last microsecond in which it is in time.
                 * @example 2024-06-01T12:00:00Z
                 */
                by: string;
                /** @enum {string} */
                duty: "route" | "answer" | "decide" | "tell" | "answer_statement";
                /** @enum {string} */
                owedBy: "operator" | "source";
                /** @description Negative once it is overdue. */
                secondsLeft: number;
              }[];
              /**
               * @description What the record is on account of this dispute; only what is live or marked counts.
               * @enum {string}
               */
              effect: "live" | "marked" | "suspended" | "taken_out";
              evidence: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                addedAt: string;
                bytes: number;
                /** @description SHA-256, as hex. */
                digest: string;
                /** @description Steps name it by this; it is the id of the statement that says it was put in. */
                id: string;
                /** @description As its own bytes tell. */
                mediaType: string;
                /** @enum {string} */
                party: "subject" | "source" | "operator";
              }[];
              ground: ("not_mine" | "wrong_amount" | "wrong_date" | "outcome_wrong" | "already_settled" | "recorded_twice" | "identity_theft" | "outdated" | "consent_missing" | "wrong_otherwise") | null;
              /** @description The id of the statement that opened it. */
              id: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              joinedTo: string | null;
              /** @description What came after the decision. */
              lateAnswers: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                verdict: string;
              }[];
              /** @description The law pack it goes by. */
              law: string;
              /** @description What the subject may do in it now, as POST /v1/me/disputes/{id}/... names it. */
              may: ("statement" | "escalate" | "reopen" | "take-back")[];
              openedAt: string | null;
              /** @description What the law gives the subject for delay up to now, in minor units. */
              pay: {
                amountMinor: number;
                currency: string;
                days: number;
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
              receipt: string;
              record: string;
              register: string;
              source: string;
              /** @enum {string} */
              state: "opened" | "reopened" | "routed" | "answered" | "answer_overdue" | "decision_overdue" | "escalated" | "decided" | "reinserted" | "told" | "joined" | "taken_back";
              /** @description The subject's own; once attached it travels with the record. */
              statement: {
                answer: ("attached" | "referred" | "refused") | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                sentAt: string;
                text: string;
              } | null;
              steps: (({
                /**
                 * @description When it was taken; a step of the clock is dated by its deadline.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description `subject`, `representative`, `source`, `operator`, `authority`, or `clock`: the law by itself. */
                by: string;
                /** @description Ids of files of this dispute. */
                evidence?: string[];
                person: string;
                /**
                 * @description When the clock got to it: later than its deadline after an outage.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt?: string;
                /** @description The id of the statement that says so. */
                statement: string;
                step: string;
                text?: string;
              } & {
                [key: string]: unknown;
              }) | {
                statement: string;
              })[];
              subject: string;
              toldAt: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/erasures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what I asked to be erased */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The latest first. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              erasures: {
                /** @description By when the law wants an answer; `null` where it names no time. */
                answerBy: string | null;
                /** @description `null` while it is open. */
                answered: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  /** @description How many statements. */
                  erased: number | null;
                  id: string;
                  isLate: boolean | null;
                  /** @enum {string} */
                  outcome: "granted" | "refused";
                  person: string | null;
                  provision: string | null;
                  reasons: string | null;
                  refusals: ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
                } | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                /** @enum {string} */
                ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
                /** @description The statement that asks for it. */
                id: string;
                /** @description Whether the law's longer time was taken. */
                isExtended: boolean;
                isOverdue: boolean;
                /** @enum {string} */
                of: "record" | "check" | "contact" | "everything";
                /** @description What gives the ground; `null` where what was said is erased. */
                provision: string | null;
                /** @description The record, check or contact; `null` where it is everything. */
                target: string | null;
                /** @description What the subject says of it; `null` where that was erased. */
                words: string | null;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Ask for something about you to be erased
     * @description A record, a check, a contact, or everything of yours that may be erased, on a ground that the law gives here. A person answers within the law's time, and a refusal has reasons. What waits already is not asked for twice.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /** @enum {string} */
            ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
            /** @enum {string} */
            of: "record" | "check" | "contact" | "everything";
            /**
             * Format: uuid
             * @description The id of the record, check or contact; none for everything.
             * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
             */
            target?: string;
            /** @description Why, in your own words. */
            words: string;
          };
        };
      };
      responses: {
        /** @description Asked for. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description By when the law wants an answer; `null` where it names no time. */
              answerBy: string | null;
              /** @description `null` while it is open. */
              answered: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                /** @description How many statements. */
                erased: number | null;
                id: string;
                isLate: boolean | null;
                /** @enum {string} */
                outcome: "granted" | "refused";
                person: string | null;
                provision: string | null;
                reasons: string | null;
                refusals: ("ground_not_met" | "legal_duty_to_keep" | "other_retention" | "public_register" | "public_interest" | "free_expression" | "legal_claim" | "unfounded_or_excessive")[];
              } | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              askedAt: string;
              /** @enum {string} */
              ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
              /** @description The statement that asks for it. */
              id: string;
              /** @description Whether the law's longer time was taken. */
              isExtended: boolean;
              isOverdue: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              of: "record" | "check" | "contact" | "everything";
              /** @description What gives the ground; `null` where what was said is erased. */
              provision: string | null;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The record, check or contact; `null` where it is everything. */
              target: string | null;
              /** @description What the subject says of it; `null` where that was erased. */
              words: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read my file
     * @description Everything held about me: my records in plain words with what each adds to each standing, who looked and what they were told, my disputes, freezes, consents and notices. As JSON, or as a page where `Accept` prefers `text/html`.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Everything held about the subject, for a human. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Every other statement about the subject, the last first. */
              deeds: {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                id: string;
                kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                text: string;
                /** @description Until when it holds, where it has an end. */
                until: string | null;
              }[];
              /** @description What expired or was erased: only their number is left. */
              destroyed: {
                checks: number;
                records: number;
              };
              disputes: {
                dispute: string;
                /** @description While it is open. */
                dueBy: string | null;
                record: string;
                /** @enum {string} */
                state: "open" | "decided" | "ended";
                /** @description Your own words, where they travel with the record. */
                statement: string | null;
                steps: {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  text: string;
                  /** @description Until when it holds, where it has an end. */
                  until: string | null;
                }[];
              }[];
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              keeper: {
                name: string;
                title: string;
              };
              /** @enum {string} */
              language: "en" | "zh-Hans";
              laws: string[];
              linked: {
                identifiers: string[];
                subject: string;
              }[];
              /** @description All of them, the last first. */
              looks: {
                /** @description The same answer, given again without records that were taken back. */
                again: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  cause: string;
                  standing: {
                    /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                    changes: {
                      bad?: number;
                      /** @description Another bin of one line of the scorecard, all else as it is. */
                      bin?: {
                        below?: number;
                        code: string;
                        from?: number;
                        /** @enum {string} */
                        kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        reads: string[];
                        text: string;
                      };
                      good?: number;
                      /** @enum {string} */
                      grade: "A" | "B" | "C" | "D" | "E" | "none";
                    }[];
                    /** @description How many outcomes it rests on, the model's opinion included. */
                    evidence: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    /** @description `false`: there is no record, and the probability is the prior's. */
                    hasRecord: boolean;
                    /** @description 90 %. */
                    interval: {
                      high: number;
                      low: number;
                    };
                    /** @description The subject's own outcomes that still count. */
                    own: {
                      bad: number;
                      good: number;
                    };
                    /** @description Of the purpose's good outcome. */
                    probability: number;
                    purpose: string;
                    /** @description The largest first, in percentage points. */
                    reasons: {
                      code: string;
                      /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                      line?: {
                        /** @enum {string} */
                        kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        numbers: number[];
                        /** @enum {string} */
                        of: "subject" | "asker";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        reads: string[];
                      };
                      points: number;
                      text: string;
                    }[];
                  };
                }[];
                asked: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                check: string;
                /** @enum {string} */
                look: "first" | "review" | "own";
                onBehalf: string;
                purpose: string;
                question: string;
                subscriber: string;
                subscriberTitle: string;
                told: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              madeAt: string;
              notices: {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                id: string;
                kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                /** @description In full, where it was for the subject. */
                paragraphs: string[];
                /** @description What became of it; `null` as long as it waits. */
                result: {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  text: string;
                  /** @description Until when it holds, where it has an end. */
                  until: string | null;
                } | null;
                text: string;
                to: string;
                /** @description Until when it holds, where it has an end. */
                until: string | null;
              }[];
              /** @description The last to happen first. */
              records: {
                /** @description To each standing that reads its register; none where the record does not count. */
                adds: {
                  /** @description By how many percentage points the record raises the answer now; negative where it lowers it. */
                  points: number;
                  purpose: string;
                  /** @description The standing as it would be, were the record withdrawn. */
                  without: {
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    probability: number;
                  };
                }[];
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                expiresAt: string;
                isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                occurredAt: string;
                /** @enum {string} */
                precision: "instant" | "day" | "month" | "year";
                record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
                reference: string | null;
                register: string;
                registerTitle: string;
                says: {
                  [key: string]: unknown;
                };
                source: string;
                sourceTitle: string;
                state: string;
                /** @description Its own number, or that of one linked to it. */
                subject: string;
                takenBack: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  reason: string | null;
                  replacement: string | null;
                } | null;
                /** @description What it says, in words. */
                text: string;
                type: string;
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              standingAt: string;
              standings: {
                isFrozen: boolean;
                model: number | null;
                purpose: string;
                question: string;
                /** @description What a check would be answered now; `null` where the purpose has no model. */
                standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                } | null;
              }[];
              subject: {
                id: string;
                identifiers: string[];
                /** @enum {string} */
                kind: "person" | "body";
              };
              /** @description Looks by public authorities that a legal instrument withholds: how many, and when they are shown at the latest. */
              withheld: {
                looks: number;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                until: string;
              } | null;
              /** @description Where days begin and end, by the law pack. */
              zone: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/file.html": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read my file as a page
     * @description One page that needs nothing else, without script, and prints on A4.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description HTML. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": string;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/file/proofs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read my file with its proofs
     * @description The document that `credence verify` proves offline, and computes each of its answers again from.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The file; docs/guides/file.md shows its layout. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              [key: string]: unknown;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/freezes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop new checks of yourself
     * @description From then on checks for these purposes are refused with `frozen`, whoever asks; so are those of everybody linked to you. Sent again it changes nothing, but earlier thaws end.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "purposes": [
           *         "trade-with"
           *       ]
           *     }
           */
          "application/json": {
            /** @description GET /v1/purposes lists them. */
            purposes: string[];
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    /**
     * Let checks of yourself in again
     * @description For good; or until a time; or for one subscriber; or both. What is not frozen stays as it is.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "purposes": [
           *         "trade-with"
           *       ],
           *       "subscriber": "demo",
           *       "until": "2099-12-31"
           *     }
           */
          "application/json": {
            /** @description All that are frozen, where it is not given. */
            purposes?: string[];
            /** @description Let only this subscriber through. */
            subscriber?: string;
            /** @description Until then, with the whole of the day where it is one (in UTC). Where neither is given, it is lifted for good. */
            until?: string;
          };
        };
      };
      responses: {
        /** @description Done. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description By when the law wants it done, where it names a time; it is done at once. */
              dueBy: string | null;
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Those for which this changed anything; none where all was so already. */
              purposes: string[];
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/representatives": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who acts for you */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Who acts for you, the first named first. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              representatives: {
                /**
                 * @description From when they act.
                 * @example 2024-06-01T12:00:00Z
                 */
                from: string;
                name: string;
                /** @description The representative's id. */
                representative: string;
                /** @description Their contact, masked. */
                shown: string;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Name somebody who acts for you
     * @description For companies and other bodies. They can sign in 72 hours later, with a code sent to their contact; until then your contacts and your other representatives, who are told, can end it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "Ada Lee",
           *       "contact": "email:ada@example.org"
           *     }
           */
          "application/json": {
            /** @description `email:...` or `phone:...`. */
            contact: string;
            name: string;
          };
        };
      };
      responses: {
        /** @description Named. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "representative": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "from": "2024-06-04T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              from: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The representative's id. */
              representative: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/representatives/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a representative
     * @description At once, with every session of theirs.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The representative's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Ended. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "representative": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "at": "2024-06-01T12:00:00Z",
             *       "receipt": "credence.local/..."
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The representative's id. */
              representative: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/reviews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what I asked a person to decide */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The latest first. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              reviews: {
                /** @description What was asked about whom, and the grade that was answered; `null` where the check has expired. */
                about: {
                  grade: string;
                  onBehalf: string;
                  purpose: string;
                  subject: string;
                } | null;
                /** @description By when the law wants it decided; `null` where it names no time. */
                answerBy: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                check: string;
                /** @description `null` while it is open. */
                decided: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  isLate: boolean | null;
                  /** @enum {string} */
                  outcome: "stands" | "changed";
                  person: string | null;
                  reasons: string | null;
                } | null;
                /** @description The statement that asks for it. */
                id: string;
                isOverdue: boolean;
                /** @description Who asked the check, and has to decide. */
                subscriber: string;
                /** @description What the subject says of it; `null` where that was erased. */
                words: string | null;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Ask that a person decides
     * @description Of a check about you, and of whatever was decided on it: whoever asked has to have a person decide, by name and with reasons. Once for each check; asked again, it changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "check": "01909f3c-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
           *       "words": "The two bad ratings are of one quarrel."
           *     }
           */
          "application/json": {
            /**
             * Format: uuid
             * @description The statement's id, as the answer to a record or a check gave it.
             * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
             */
            check: string;
            /** @description What you think of it. */
            words: string;
          };
        };
      };
      responses: {
        /** @description Asked for, and the subscriber is told. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description What was asked about whom, and the grade that was answered; `null` where the check has expired. */
              about: {
                grade: string;
                onBehalf: string;
                purpose: string;
                subject: string;
              } | null;
              /** @description By when the law wants it decided; `null` where it names no time. */
              answerBy: string | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              askedAt: string;
              check: string;
              /** @description `null` while it is open. */
              decided: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                id: string;
                isLate: boolean | null;
                /** @enum {string} */
                outcome: "stands" | "changed";
                person: string | null;
                reasons: string | null;
              } | null;
              /** @description The statement that asks for it. */
              id: string;
              isOverdue: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description Who asked the check, and has to decide. */
              subscriber: string;
              /** @description What the subject says of it; `null` where that was erased. */
              words: string | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/rights": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what I can do here
     * @description The questions that may be asked about me and by whom, which of them I stopped, how my records are contested and by when that is decided, and on which grounds I may ask for an erasure. Nothing that is recorded about me is in it, so reading it is no look at my file.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What you can do here. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description How records of each register are contested. */
              contests: {
                /**
                 * @description What becomes of it where nobody verified it in time.
                 * @enum {string}
                 */
                atDeadline: "delete" | "record_objection" | "stays_suspended" | "escalate";
                decideWithin: {
                  amount: number;
                  /** @enum {string} */
                  unit: "hours" | "days" | "business_days" | "months" | "years";
                } | null;
                law: string;
                register: string;
                /** @description How long your own statement may be; `null`: the law gives none. */
                statementWordsMax: number | null;
                title: string;
                /**
                 * @description What becomes of the record until it is decided.
                 * @enum {string}
                 */
                whileOpen: "suspended" | "marked" | "live";
              }[];
              /** @description The grounds on which you may ask for an erasure; none where no law gives any. */
              erasure: {
                /** @enum {string} */
                ground: "no_longer_needed" | "consent_withdrawn" | "objected" | "unlawful" | "legal_duty";
                provision: string;
              }[];
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              jurisdiction: string;
              keeper: {
                /** @description How people reach it; `null` where the configuration does not say. */
                contact: string | null;
                title: string;
              };
              /** @enum {string} */
              language: "en" | "zh-Hans";
              /** @description What may be asked about subjects of your kind. */
              purposes: {
                /** @description The subscribers that may ask it. */
                askers: {
                  name: string;
                  title: string;
                }[];
                /** @description Where it is written that nobody may ask before you agreed; `null`: nobody needs to. */
                consentCite: string | null;
                purpose: string;
                question: string;
              }[];
              subject: {
                id: string;
                identifiers: string[];
                /** @enum {string} */
                kind: "person" | "body";
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/ring-listings/{id}/reply": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reply to standing in a list of likely rings
     * @description Your file names the listing, what was seen, and until when it stands. What you reply stands beside it; a later reply takes its place.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "words": "We are a club, and met in person."
           *     }
           */
          "application/json": {
            words: string;
          };
        };
      };
      responses: {
        /** @description Kept. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "reply": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4e",
             *       "receipt": "credence.local/...",
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              /** @description The statement's id. */
              reply: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/me/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Who is there. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @enum {string} */
              by: "subject" | "representative";
              /**
               * @description At the latest; after 15 minutes without use it is over before.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              /** @description The representative's; `null` for the subject itself. */
              name: string | null;
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    /**
     * Sign out
     * @description The session is over everywhere at once.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Signed out. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "endedAt": "2024-06-01T12:10:00Z"
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endedAt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List notices and what became of them
     * @description Without their words: these are in the file of the subject they are about.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description At most 200. */
          limit?: number;
          /** @description `in_file`: nobody knows how to reach the subject, and its file alone has it. `failed`: given up. */
          state?: "queued" | "delivered" | "in_file" | "failed";
          /** @description Only those about this subject: `scheme:value`, or its id. */
          subject?: string;
          /** @description Only those to `subject`, `contact`, `source:NAME` or `subscriber:NAME`. */
          to?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of notices, the latest first. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
              notices: {
                about: string;
                /** @description The statement that it is told for. */
                cause: string;
                /** @description How it was last tried: `webhook`, `mail`, `outbox`, `file`. */
                channel: string | null;
                /** @description When it is tried next; `null` once it is settled. */
                dueAt: string | null;
                /** @description Why that failed. */
                failure: string | null;
                /** @description The statement, in the chain of the subject it is about, that has its words. */
                id: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                queuedAt: string;
                settledAt: string | null;
                /**
                 * @description `in_file`: nobody knows how to reach the subject, and its file alone has it. `failed`: given up.
                 * @enum {string}
                 */
                state: "queued" | "delivered" | "in_file" | "failed";
                /** @description The id of the subject it is about. */
                subject: string;
                /** @description `subject`, `contact`, `source:NAME` or `subscriber:NAME`. */
                to: string;
                tries: number;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how the house does
     * @description Intake, checks and requests of the last minutes; how far the log and the notices are; how large the store is; and what waits for an operator. The rates are this process's own, and imports are not among them.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description How the house does. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "at": "2024-06-01T12:00:00Z",
             *       "startedAt": "2024-06-01T08:00:00Z",
             *       "memoryBytes": 180000000,
             *       "rates": {
             *         "slotSeconds": 10,
             *         "records": [
             *           0,
             *           120
             *         ],
             *         "checks": [
             *           4,
             *           9
             *         ],
             *         "requests": [
             *           6,
             *           12
             *         ],
             *         "faults": [
             *           0,
             *           0
             *         ],
             *         "refusals": [
             *           0,
             *           0
             *         ]
             *       },
             *       "log": {
             *         "size": 41200,
             *         "waiting": 0,
             *         "lagSeconds": 0
             *       },
             *       "notices": {
             *         "waiting": 2,
             *         "failed": 0,
             *         "lagSeconds": 3.5
             *       },
             *       "store": {
             *         "records": 20000,
             *         "subjects": 640,
             *         "bytes": 90000000,
             *         "tables": [
             *           {
             *             "name": "record",
             *             "bytes": 30000000,
             *             "rows": 20000
             *           }
             *         ]
             *       },
             *       "disk": {
             *         "freeBytes": 40000000000,
             *         "totalBytes": 100000000000
             *       },
             *       "work": {
             *         "disputes": {
             *           "waiting": 3,
             *           "soon": 1,
             *           "overdue": 0
             *         },
             *         "erasures": {
             *           "waiting": 0,
             *           "soon": 0,
             *           "overdue": 0
             *         },
             *         "reviews": {
             *           "waiting": 0,
             *           "soon": 0,
             *           "overdue": 0
             *         },
             *         "verifications": 1,
             *         "lawChanges": 0
             *       },
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description `null` where the database is on another machine. */
              disk: {
                freeBytes: number;
                totalBytes: number;
              } | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              log: {
                lagSeconds: number;
                size: number;
                waiting: number;
              };
              memoryBytes: number;
              notices: {
                failed: number;
                lagSeconds: number;
                waiting: number;
              };
              /** @description Of the last quarter of an hour, as this process counted it. */
              rates: {
                /** @description One a slot, the oldest first. */
                checks: number[];
                /** @description Answers with a status of 500 and more. */
                faults: number[];
                /** @description One a slot, the oldest first. */
                records: number[];
                /** @description Requests refused for want of a key or a right. */
                refusals: number[];
                /** @description One a slot, the oldest first. */
                requests: number[];
                slotSeconds: number;
              };
              /**
               * @description When this process began.
               * @example 2024-06-01T12:00:00Z
               */
              startedAt: string;
              store: {
                bytes: number;
                records: number;
                subjects: number;
                /** @description The largest, with their indexes; rows as estimated. */
                tables: {
                  bytes: number;
                  name: string;
                  rows: number;
                }[];
              };
              work: {
                disputes: {
                  overdue: number;
                  /** @description Of these, with a deadline within seven days. */
                  soon: number;
                  waiting: number;
                };
                erasures: {
                  overdue: number;
                  /** @description Of these, with a deadline within seven days. */
                  soon: number;
                  waiting: number;
                };
                lawChanges: number;
                reviews: {
                  overdue: number;
                  /** @description Of these, with a deadline within seven days. */
                  soon: number;
                  waiting: number;
                };
                verifications: number;
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/activations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a candidate in use
     * @description The candidate of a training that was better by more than the standard error, within a week, and as long as no other was activated since. A statement says so, with the comparison, and a model of that form is fitted at once.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "job": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d"
           *     }
           */
          "application/json": {
            /**
             * Format: uuid
             * @description The training.
             */
            job: string;
          };
        };
      };
      responses: {
        /** @description It is in use. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "series": "trade-with",
             *       "activation": 1
             *     }
             */
            "application/json": {
              activation: number;
              series: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/imports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what can be imported
     * @description The data sets that ship with this configuration, and the files there are to import them from. None of the data ships.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What can be imported. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "datasets": [
             *         {
             *           "pack": "trading",
             *           "name": "bitcoin-otc",
             *           "title": "Bitcoin-OTC: ratings among traders, 2010 to 2016",
             *           "wants": "soc-sign-bitcoinotc.csv",
             *           "licence": "...",
             *           "source": "bitcoin-otc"
             *         }
             *       ],
             *       "canSimulate": true,
             *       "canUpload": true,
             *       "files": [
             *         {
             *           "name": "soc-sign-bitcoinotc.csv",
             *           "kind": "file",
             *           "bytes": 1011180,
             *           "changedAt": "2024-06-01T12:00:00Z",
             *           "isUpload": false
             *         }
             *       ],
             *       "isEmpty": true,
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description Whether the configuration has a demonstration: nothing of it ever happened. */
              canSimulate: boolean;
              /** @description Into an empty store only; later, files are laid into the folder on the server. */
              canUpload: boolean;
              datasets: {
                licence: string;
                name: string;
                pack: string;
                /** @description In whose name the records come. */
                source: string;
                title: string;
                /** @description What the file has to be. */
                wants: string;
              }[];
              /** @description What lies in the folder `imports` beside the key file. */
              files: {
                bytes: number | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                changedAt: string;
                isUpload: boolean;
                /** @enum {string} */
                kind: "file" | "folder";
                name: string;
              }[];
              isEmpty: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List jobs */
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The job under way, and those that are over, the latest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "running": {
             *         "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *         "kind": "import",
             *         "about": "trading bitcoin-otc",
             *         "operator": "olga",
             *         "startedAt": "2024-06-01T12:00:00Z",
             *         "state": "running",
             *         "progress": {
             *           "step": "reading",
             *           "done": 12000,
             *           "share": 0.34
             *         }
             *       },
             *       "ended": []
             *     }
             */
            "application/json": {
              ended: {
                /**
                 * @description A data set, or a series of models.
                 * @example trading bitcoin-otc
                 */
                about: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                endedAt: string;
                failure: {
                  code: string;
                  message: string;
                } | null;
                id: string;
                /** @enum {string} */
                kind: "doctor" | "import" | "simulate" | "train";
                /** @description Who began it. */
                operator: string;
                /** @description `null` where it failed or was stopped. */
                result: ({
                  findings: {
                    check: string;
                    detail: string;
                    /** @description The first few places where it does not hold. */
                    evidence: {
                      [key: string]: unknown;
                    }[];
                    /** @description Where not ok: whether the store is sound all the same, and only may not stay so. */
                    isWarning: boolean;
                    ok: boolean;
                  }[];
                  isDeep: boolean;
                  isSound: boolean;
                  /** @enum {string} */
                  kind: "doctor";
                } | {
                  /** @enum {string} */
                  kind: "filling";
                  modelsFitted: number;
                  summary: {
                    alreadyRecorded: number;
                    /** @description Rows that make no record, by reason. */
                    leftOut: {
                      [key: string]: number;
                    };
                    recorded: number;
                    records: number;
                    /** @description The first of them. */
                    refusals: {
                      code: string;
                      line: number | null;
                      message: string;
                    }[];
                    refused: number;
                  };
                } | {
                  candidate: {
                    /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                    active: {
                      auc: number | null;
                      brier: number | null;
                      calibrationError: number | null;
                      logLoss: number | null;
                    };
                    activeForm: string;
                    /** @description The activation it was compared with; 0 where there was none. */
                    after: number;
                    bad: number;
                    /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                    baseRate: {
                      auc: number | null;
                      brier: number | null;
                      calibrationError: number | null;
                      logLoss: number | null;
                    };
                    calibration: {
                      active: {
                        from: number;
                        high: number;
                        low: number;
                        n: number;
                        observed: number;
                        predicted: number;
                        to: number;
                      }[];
                      candidate: {
                        from: number;
                        high: number;
                        low: number;
                        n: number;
                        observed: number;
                        predicted: number;
                        to: number;
                      }[];
                    };
                    /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                    candidate: {
                      auc: number | null;
                      brier: number | null;
                      calibrationError: number | null;
                      logLoss: number | null;
                    };
                    /** @description The share of 90 % intervals that held what happened. */
                    coverage: {
                      active: number | null;
                      candidate: number | null;
                    };
                    /**
                     * @description What the candidate is.
                     * @example scorecard
                     */
                    form: string;
                    from: string | null;
                    isAsker: boolean;
                    /** @description By more than the standard error: it has earned its place. */
                    isBetter: boolean;
                    /** @description The candidate's log-loss less the active form's, and the error of that. */
                    loss: {
                      difference: number | null;
                      standardError: number | null;
                    };
                    /** @description The plain mean of ratings; `null` where none are given. */
                    mean: {
                      auc: number | null;
                      brier: number | null;
                      calibrationError: number | null;
                      logLoss: number | null;
                    } | null;
                    /** @description So many were judged on, the latest; each was asked about before it happened. */
                    outcomes: number;
                    purpose: string;
                    series: string;
                    /** @description The plain share of own outcomes. */
                    share: {
                      auc: number | null;
                      brier: number | null;
                      calibrationError: number | null;
                      logLoss: number | null;
                    };
                    until: string | null;
                  };
                  /** @enum {string} */
                  kind: "train";
                }) | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                startedAt: string;
                /** @enum {string} */
                state: "done" | "failed" | "stopped";
              }[];
              running: {
                /**
                 * @description A data set, or a series of models.
                 * @example trading bitcoin-otc
                 */
                about: string;
                id: string;
                /** @enum {string} */
                kind: "doctor" | "import" | "simulate" | "train";
                /** @description Who began it. */
                operator: string;
                progress: {
                  done: number;
                  /** @description How much of it, 0 to 1; `null` where that is not known. */
                  share: number | null;
                  /**
                   * @description What is being done; of a doctor the rule.
                   * @example reading
                   */
                  step: string;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                startedAt: string;
                /** @enum {string} */
                state: "running";
              } | null;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Begin a job
     * @description `doctor` examines the store, as `credence doctor` does. `simulate` fills an empty store with the configuration's demonstration. `import` takes a data set that ships with the configuration out of the imports folder. `train` has a candidate judged beside what is active, and changes nothing. One at a time in a process; what is under way when the process is killed can be begun again.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @description Opens every body, not a sample.
             * @default false
             */
            isDeep?: boolean;
            /** @enum {string} */
            kind: "doctor";
          } | {
            /** @enum {string} */
            kind: "simulate";
          } | {
            dataset: string;
            /** @description A name that GET /v1/operations/imports lists. */
            file: string;
            /** @enum {string} */
            kind: "import";
            pack: string;
          } | {
            /**
             * @description For those who ask and name themselves.
             * @default false
             */
            isAsker?: boolean;
            /** @enum {string} */
            kind: "train";
            /**
             * @description The share of outcomes, the latest, that is judged on.
             * @default 0.4
             */
            last?: number;
            purpose: string;
          };
        };
      };
      responses: {
        /** @description A job under way. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description A data set, or a series of models.
               * @example trading bitcoin-otc
               */
              about: string;
              id: string;
              /** @enum {string} */
              kind: "doctor" | "import" | "simulate" | "train";
              /** @description Who began it. */
              operator: string;
              progress: {
                done: number;
                /** @description How much of it, 0 to 1; `null` where that is not known. */
                share: number | null;
                /**
                 * @description What is being done; of a doctor the rule.
                 * @example reading
                 */
                step: string;
              };
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              startedAt: string;
              /** @enum {string} */
              state: "running";
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/jobs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read how far a job is, or what came of it */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The job's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The job. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *       "kind": "import",
             *       "about": "trading bitcoin-otc",
             *       "operator": "olga",
             *       "startedAt": "2024-06-01T12:00:00Z",
             *       "state": "running",
             *       "progress": {
             *         "step": "reading",
             *         "done": 12000,
             *         "share": 0.34
             *       }
             *     }
             */
            "application/json": {
              /**
               * @description A data set, or a series of models.
               * @example trading bitcoin-otc
               */
              about: string;
              id: string;
              /** @enum {string} */
              kind: "doctor" | "import" | "simulate" | "train";
              /** @description Who began it. */
              operator: string;
              progress: {
                done: number;
                /** @description How much of it, 0 to 1; `null` where that is not known. */
                share: number | null;
                /**
                 * @description What is being done; of a doctor the rule.
                 * @example reading
                 */
                step: string;
              };
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              startedAt: string;
              /** @enum {string} */
              state: "running";
            } | {
              /**
               * @description A data set, or a series of models.
               * @example trading bitcoin-otc
               */
              about: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endedAt: string;
              failure: {
                code: string;
                message: string;
              } | null;
              id: string;
              /** @enum {string} */
              kind: "doctor" | "import" | "simulate" | "train";
              /** @description Who began it. */
              operator: string;
              /** @description `null` where it failed or was stopped. */
              result: ({
                findings: {
                  check: string;
                  detail: string;
                  /** @description The first few places where it does not hold. */
                  evidence: {
                    [key: string]: unknown;
                  }[];
                  /** @description Where not ok: whether the store is sound all the same, and only may not stay so. */
                  isWarning: boolean;
                  ok: boolean;
                }[];
                isDeep: boolean;
                isSound: boolean;
                /** @enum {string} */
                kind: "doctor";
              } | {
                /** @enum {string} */
                kind: "filling";
                modelsFitted: number;
                summary: {
                  alreadyRecorded: number;
                  /** @description Rows that make no record, by reason. */
                  leftOut: {
                    [key: string]: number;
                  };
                  recorded: number;
                  records: number;
                  /** @description The first of them. */
                  refusals: {
                    code: string;
                    line: number | null;
                    message: string;
                  }[];
                  refused: number;
                };
              } | {
                candidate: {
                  /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                  active: {
                    auc: number | null;
                    brier: number | null;
                    calibrationError: number | null;
                    logLoss: number | null;
                  };
                  activeForm: string;
                  /** @description The activation it was compared with; 0 where there was none. */
                  after: number;
                  bad: number;
                  /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                  baseRate: {
                    auc: number | null;
                    brier: number | null;
                    calibrationError: number | null;
                    logLoss: number | null;
                  };
                  calibration: {
                    active: {
                      from: number;
                      high: number;
                      low: number;
                      n: number;
                      observed: number;
                      predicted: number;
                      to: number;
                    }[];
                    candidate: {
                      from: number;
                      high: number;
                      low: number;
                      n: number;
                      observed: number;
                      predicted: number;
                      to: number;
                    }[];
                  };
                  /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                  candidate: {
                    auc: number | null;
                    brier: number | null;
                    calibrationError: number | null;
                    logLoss: number | null;
                  };
                  /** @description The share of 90 % intervals that held what happened. */
                  coverage: {
                    active: number | null;
                    candidate: number | null;
                  };
                  /**
                   * @description What the candidate is.
                   * @example scorecard
                   */
                  form: string;
                  from: string | null;
                  isAsker: boolean;
                  /** @description By more than the standard error: it has earned its place. */
                  isBetter: boolean;
                  /** @description The candidate's log-loss less the active form's, and the error of that. */
                  loss: {
                    difference: number | null;
                    standardError: number | null;
                  };
                  /** @description The plain mean of ratings; `null` where none are given. */
                  mean: {
                    auc: number | null;
                    brier: number | null;
                    calibrationError: number | null;
                    logLoss: number | null;
                  } | null;
                  /** @description So many were judged on, the latest; each was asked about before it happened. */
                  outcomes: number;
                  purpose: string;
                  series: string;
                  /** @description The plain share of own outcomes. */
                  share: {
                    auc: number | null;
                    brier: number | null;
                    calibrationError: number | null;
                    logLoss: number | null;
                  };
                  until: string | null;
                };
                /** @enum {string} */
                kind: "train";
              }) | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              startedAt: string;
              /** @enum {string} */
              state: "done" | "failed" | "stopped";
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/jobs/{id}/stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a job
     * @description It ends at the next batch, or the next rule. What an import has recorded stays, and is recognised when it is begun again.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The job's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A job under way. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /**
               * @description A data set, or a series of models.
               * @example trading bitcoin-otc
               */
              about: string;
              id: string;
              /** @enum {string} */
              kind: "doctor" | "import" | "simulate" | "train";
              /** @description Who began it. */
              operator: string;
              progress: {
                done: number;
                /** @description How much of it, 0 to 1; `null` where that is not known. */
                share: number | null;
                /**
                 * @description What is being done; of a doctor the rule.
                 * @example reading
                 */
                step: string;
              };
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              startedAt: string;
              /** @enum {string} */
              state: "running";
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List everybody's keys
     * @description Never the keys themselves. `credence keys create` makes one, on the server.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description In the order in which they were made. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "keys": [
             *         {
             *           "id": "key-1a2b3c4d5e6f",
             *           "role": "source",
             *           "holder": "bitcoin-otc",
             *           "for": [
             *             "trades"
             *           ],
             *           "createdAt": "2024-06-01T12:00:00Z",
             *           "revokedAt": null,
             *           "isThisOne": false
             *         }
             *       ]
             *     }
             */
            "application/json": {
              keys: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                createdAt: string;
                /** @description Registers, purposes or legal instruments. */
                for: string[];
                holder: string;
                id: string;
                /** @description Whether it is the one you ask with. */
                isThisOne: boolean;
                revokedAt: string | null;
                /** @enum {string} */
                role: "source" | "subscriber" | "operator" | "authority";
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/keys/{id}/revocation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a key
     * @description Anybody's, within a second and for good; the log says so. Revoking it again changes nothing.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The key's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Revoked. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "id": "key-1a2b3c4d5e6f",
             *       "role": "source",
             *       "holder": "bitcoin-otc",
             *       "for": [
             *         "trades"
             *       ],
             *       "createdAt": "2024-06-01T12:00:00Z",
             *       "revokedAt": "2024-06-02T12:00:00Z",
             *       "isThisOne": false
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              createdAt: string;
              /** @description Registers, purposes or legal instruments. */
              for: string[];
              holder: string;
              id: string;
              /** @description Whether it is the one you ask with. */
              isThisOne: boolean;
              revokedAt: string | null;
              /** @enum {string} */
              role: "source" | "subscriber" | "operator" | "authority";
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the series of models
     * @description In which form each purpose is answered, since when, and what its last training came to.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Every series of models, in the order of the purposes. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "series": [
             *         {
             *           "series": "trade-with",
             *           "purpose": "trade-with",
             *           "isAsker": false,
             *           "isTrainable": true,
             *           "form": "own-record",
             *           "activation": 0,
             *           "activatedAt": null,
             *           "serving": {
             *             "version": 3,
             *             "digest": "9f86d081884c7d65...",
             *             "day": "2024-06-01"
             *           },
             *           "lastTraining": null
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              series: {
                activatedAt: string | null;
                /** @description By which it came in use; 0 where none was needed. */
                activation: number;
                /**
                 * @description In which models are fitted now.
                 * @enum {string}
                 */
                form: "own-record" | "scorecard";
                /** @description Whether it is for those who ask and name themselves. */
                isAsker: boolean;
                /** @description Whether the law lets it be answered by anything but own records. */
                isTrainable: boolean;
                lastTraining: {
                  /**
                   * @description A data set, or a series of models.
                   * @example trading bitcoin-otc
                   */
                  about: string;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  endedAt: string;
                  failure: {
                    code: string;
                    message: string;
                  } | null;
                  id: string;
                  /** @enum {string} */
                  kind: "doctor" | "import" | "simulate" | "train";
                  /** @description Who began it. */
                  operator: string;
                  /** @description `null` where it failed or was stopped. */
                  result: ({
                    findings: {
                      check: string;
                      detail: string;
                      /** @description The first few places where it does not hold. */
                      evidence: {
                        [key: string]: unknown;
                      }[];
                      /** @description Where not ok: whether the store is sound all the same, and only may not stay so. */
                      isWarning: boolean;
                      ok: boolean;
                    }[];
                    isDeep: boolean;
                    isSound: boolean;
                    /** @enum {string} */
                    kind: "doctor";
                  } | {
                    /** @enum {string} */
                    kind: "filling";
                    modelsFitted: number;
                    summary: {
                      alreadyRecorded: number;
                      /** @description Rows that make no record, by reason. */
                      leftOut: {
                        [key: string]: number;
                      };
                      recorded: number;
                      records: number;
                      /** @description The first of them. */
                      refusals: {
                        code: string;
                        line: number | null;
                        message: string;
                      }[];
                      refused: number;
                    };
                  } | {
                    candidate: {
                      /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                      active: {
                        auc: number | null;
                        brier: number | null;
                        calibrationError: number | null;
                        logLoss: number | null;
                      };
                      activeForm: string;
                      /** @description The activation it was compared with; 0 where there was none. */
                      after: number;
                      bad: number;
                      /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                      baseRate: {
                        auc: number | null;
                        brier: number | null;
                        calibrationError: number | null;
                        logLoss: number | null;
                      };
                      calibration: {
                        active: {
                          from: number;
                          high: number;
                          low: number;
                          n: number;
                          observed: number;
                          predicted: number;
                          to: number;
                        }[];
                        candidate: {
                          from: number;
                          high: number;
                          low: number;
                          n: number;
                          observed: number;
                          predicted: number;
                          to: number;
                        }[];
                      };
                      /** @description How true probabilities were; the less the better, but for `auc`. `null` where it cannot be told. */
                      candidate: {
                        auc: number | null;
                        brier: number | null;
                        calibrationError: number | null;
                        logLoss: number | null;
                      };
                      /** @description The share of 90 % intervals that held what happened. */
                      coverage: {
                        active: number | null;
                        candidate: number | null;
                      };
                      /**
                       * @description What the candidate is.
                       * @example scorecard
                       */
                      form: string;
                      from: string | null;
                      isAsker: boolean;
                      /** @description By more than the standard error: it has earned its place. */
                      isBetter: boolean;
                      /** @description The candidate's log-loss less the active form's, and the error of that. */
                      loss: {
                        difference: number | null;
                        standardError: number | null;
                      };
                      /** @description The plain mean of ratings; `null` where none are given. */
                      mean: {
                        auc: number | null;
                        brier: number | null;
                        calibrationError: number | null;
                        logLoss: number | null;
                      } | null;
                      /** @description So many were judged on, the latest; each was asked about before it happened. */
                      outcomes: number;
                      purpose: string;
                      series: string;
                      /** @description The plain share of own outcomes. */
                      share: {
                        auc: number | null;
                        brier: number | null;
                        calibrationError: number | null;
                        logLoss: number | null;
                      };
                      until: string | null;
                    };
                    /** @enum {string} */
                    kind: "train";
                  }) | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  startedAt: string;
                  /** @enum {string} */
                  state: "done" | "failed" | "stopped";
                } | null;
                purpose: string;
                series: string;
                serving: {
                  /** Format: date */
                  day: string;
                  digest: string;
                  version: number;
                } | null;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to send a file
     * @description For the first import into an empty store, at most 2 GiB, piece by piece. Of the name only letters, digits, dots and dashes are kept. The file is taken away once it was imported, and a day later where it was not.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "soc-sign-bitcoinotc.csv",
           *       "bytes": 1011180
           *     }
           */
          "application/json": {
            bytes: number;
            name: string;
          };
        };
      };
      responses: {
        /** @description How much of the file has come. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "upload": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "received": 0,
             *       "bytes": 1011180,
             *       "pieceBytesMax": 4194304,
             *       "file": null
             *     }
             */
            "application/json": {
              bytes: number;
              /** @description What to import it by, once it is whole. */
              file: string | null;
              pieceBytesMax: number;
              received: number;
              upload: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/operations/uploads/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Send a piece of a file
     * @description The bytes are the body, at most 4194304 of them, and one piece after the other.
     */
    put: {
      parameters: {
        query: {
          /** @description Where the piece begins: what was received so far. */
          from: number;
        };
        header?: never;
        path: {
          /** @description The upload's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description How much of the file has come. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "upload": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *       "received": 0,
             *       "bytes": 1011180,
             *       "pieceBytesMax": 4194304,
             *       "file": null
             *     }
             */
            "application/json": {
              bytes: number;
              /** @description What to import it by, once it is whole. */
              file: string | null;
              pieceBytesMax: number;
              received: number;
              upload: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/own-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your keys
     * @description Those in use first, then those that were revoked, the latest first. Never the keys themselves: nobody has them but you.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Your keys. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              keys: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                createdAt: string;
                holder: string;
                id: string;
                /** @description Whether it is the one you ask with. */
                isThisOne: boolean;
                /** @description Whether it may no more than the one you ask with: only such are yours to revoke. */
                isWithinThisOne: boolean;
                /** @description What it is for, in your own words. It is not in the log. */
                label: string;
                /** @description Of a subscriber: what it may ask. */
                purposes: string[];
                /** @description Of a source: where it may furnish. */
                registers: string[];
                revokedAt: string | null;
                /** @enum {string} */
                role: "source" | "subscriber" | "operator" | "authority";
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Make a key
     * @description For yourself, and no wider than the one you ask with. The answer has its secret, which is shown this once: here only a digest is kept. That a key was made is in the log.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "label": "the nightly upload",
           *       "registers": [
           *         "trades"
           *       ]
           *     }
           */
          "application/json": {
            /**
             * @description What it is for, in your own words. It is not in the log.
             * @default
             */
            label?: string;
            /** @description The same for purposes. */
            purposes?: string[];
            /** @description Those of the key you ask with, where they are not given. */
            registers?: string[];
          };
        };
      };
      responses: {
        /** @description Made. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              key: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                createdAt: string;
                holder: string;
                id: string;
                /** @description Whether it is the one you ask with. */
                isThisOne: boolean;
                /** @description Whether it may no more than the one you ask with: only such are yours to revoke. */
                isWithinThisOne: boolean;
                /** @description What it is for, in your own words. It is not in the log. */
                label: string;
                /** @description Of a subscriber: what it may ask. */
                purposes: string[];
                /** @description Of a source: where it may furnish. */
                registers: string[];
                revokedAt: string | null;
                /** @enum {string} */
                role: "source" | "subscriber" | "operator" | "authority";
              };
              /** @description To be kept by you, and sent as `Authorization: Bearer ck_...`. */
              secret: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/own-keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke a key of yours
     * @description Refused everywhere within a second, the one you ask with included. Again it changes nothing. One that may more than yours is not yours to revoke.
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The key's id, as the list has it. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Revoked. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              key: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                createdAt: string;
                holder: string;
                id: string;
                /** @description Whether it is the one you ask with. */
                isThisOne: boolean;
                /** @description Whether it may no more than the one you ask with: only such are yours to revoke. */
                isWithinThisOne: boolean;
                /** @description What it is for, in your own words. It is not in the log. */
                label: string;
                /** @description Of a subscriber: what it may ask. */
                purposes: string[];
                /** @description Of a source: where it may furnish. */
                registers: string[];
                revokedAt: string | null;
                /** @enum {string} */
                role: "source" | "subscriber" | "operator" | "authority";
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/own-notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what you were told
     * @description Every notice to you in words, the latest first: records contested, answers that were corrected, reviews asked for. Here they are whether or not they reached you otherwise. For a key with all that you have: a notice may be about any of it.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          language?: "en" | "zh" | "zh-CN" | "zh-Hans";
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of notices. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
              notices: {
                about: string;
                /** @description The statement that it is told for. */
                cause: string;
                /** @description Ids and words for machines: `check`, `dispute`, `review`, `redecision`. */
                data: {
                  [key: string]: string;
                };
                /** @description The statement that has its words. */
                id: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                queuedAt: string;
                /**
                 * @description Whether it reached you by the way that was arranged with the operator, too.
                 * @enum {string}
                 */
                state: "queued" | "delivered" | "in_file" | "failed";
                /** @description In your language; `null` where it was erased. */
                text: {
                  paragraphs: string[];
                  title: string;
                } | null;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the purposes
     * @description Every question that may be asked here, with its outcome, its grades and the model that serves it. With a subscriber's key: those it may ask.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description All of them, in the order of the packs. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              purposes: {
                about: ("person" | "body")[];
                /** @description What is read of an asker that names itself, for an answer of its own, and where the rules say so; `null`: nothing. */
                asker: {
                  cite: string;
                  reads: string[];
                } | null;
                /** @description SHA-256 of the declaration's canonical JSON (RFC 8785). */
                digest: string;
                /** @description The least probability of each. */
                grades: {
                  A: number;
                  B: number;
                  C: number;
                  D: number;
                  E: number;
                };
                /** @description Whether GET /v1/standings lists it without a key. */
                isListed: boolean;
                /** @description With fewer own outcomes the grade is `none`. */
                leastEvidence: number;
                /** @description What serves it now, and on how many outcomes it was fitted; `null` before it was. */
                model: {
                  baseRate: number;
                  /** @description Of a scorecard: how many lines it has. */
                  characteristics?: number;
                  /** @description Of an own-record model. */
                  halfLifeMonths?: number;
                  /** @enum {string} */
                  kind: "own-record" | "scorecard";
                  logLoss: number;
                  outcomes: number;
                  /** @description Of an own-record model: how many own outcomes the base rate is worth. */
                  priorStrength?: number;
                  version: number;
                } | null;
                name: string;
                /** @description What must be recorded of a person before anybody asks about it, and where that is written; `null`: nothing. */
                needs: {
                  consent: string | null;
                  informed: string | null;
                };
                outcome: {
                  bad: {
                    count: string;
                    register: string;
                  };
                  good: {
                    count: string;
                    register: string;
                  };
                  words: {
                    bad: string;
                    good: string;
                    many: string;
                    one: string;
                    subject: string;
                  };
                };
                question: string;
                /** @description The registers it may read, with their versions. */
                reads: string[];
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes/{name}/attack-costs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what it costs to move standings
     * @description For each attack with growing numbers of accounts: how far the attacked come to stand above others, read by the purpose's model and by plainer methods. Means over subjects, never one's own. The operator measures it with `credence attack`; it is stated in the log.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The last measurement. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "attack": null,
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description `null` where it was not measured yet. */
              attack: {
                accounts: number;
                /**
                 * @description The market as it was known before.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                crossings: {
                  /** @enum {string} */
                  attack: "stuffing" | "bad-mouthing" | "camouflage" | "whitewashing" | "sleeper";
                  colluding?: number;
                  method: string;
                }[];
                /** @description Subjects with enough outcomes in the last year for a grade. */
                established: number;
                isBoundByRaters: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                measuredAt: string;
                methods: string[];
                records: number;
                rows: {
                  /** @enum {string} */
                  attack: "stuffing" | "bad-mouthing" | "camouflage" | "whitewashing" | "sleeper";
                  colluding: number;
                  cost: {
                    accounts: number;
                    deals: number;
                  };
                  movements: {
                    bound?: number;
                    by?: number;
                    method: string;
                    rank: number;
                    rankBefore: number;
                  }[];
                }[];
                /** @description By which it is in the log. */
                statement: string;
                targets: {
                  doubtful: number;
                  good: number;
                };
              } | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              purpose: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes/{name}/backtest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how true a purpose's model would have been
     * @description The last share of the purpose's history, replayed: each outcome asked about before it happened, by a model that knew nothing later; beside it the plainest readings of the same records. Measured when a form is activated, after imports and once a month, and stated in the log.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The last measurement. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "backtest": null,
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description `null` where too few outcomes are known. */
              backtest: {
                bad: number;
                /** @description The running share of good outcomes of all. */
                baseRate: {
                  /** @description Absent where one kind of outcome did not occur. */
                  auc?: number;
                  brier: number;
                  calibrationError: number;
                  logLoss: number;
                };
                /** @description What was said and what happened, in bins of about as many, with 90 % intervals; none of fewer than 30 outcomes. */
                calibration: {
                  from: number;
                  high: number;
                  low: number;
                  n: number;
                  observed: number;
                  predicted: number;
                  to: number;
                }[];
                /** @description The share of 90 % intervals that held what happened. */
                coverage: number;
                /** @enum {string} */
                form: "own-record" | "scorecard";
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                from: string;
                /** @description The share of the outcomes, the latest, that was asked about. */
                last: number;
                /** @description The plain mean of ratings; absent where no record has one. */
                mean?: {
                  /** @description Absent where one kind of outcome did not occur. */
                  auc?: number;
                  brier: number;
                  calibrationError: number;
                  logLoss: number;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                measuredAt: string;
                /** @description None of fewer than 30 outcomes. */
                months: {
                  bad: number;
                  baseRate: number;
                  mean?: number;
                  /** @description UTC, as `2024-05`: of the outcomes. */
                  month: string;
                  outcomes: number;
                  share: number;
                  /** @description The mean log-loss of the standings; beside it those of the plainer readings. */
                  standing: number;
                }[];
                outcomes: number;
                /** @description The plain share of the subject's own. */
                share: {
                  /** @description Absent where one kind of outcome did not occur. */
                  auc?: number;
                  brier: number;
                  calibrationError: number;
                  logLoss: number;
                };
                standing: {
                  /** @description Absent where one kind of outcome did not occur. */
                  auc?: number;
                  brier: number;
                  calibrationError: number;
                  logLoss: number;
                };
                /** @description By which it is in the log. */
                statement: string;
                thresholds: {
                  below: number;
                  caught: number;
                  shareCaught: number;
                  threshold: number;
                  wronged: number;
                }[];
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                until: string;
              } | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              purpose: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes/{name}/card": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the card of a purpose's model
     * @description What the model reads, so that a person can work an answer out by hand, what it was measured by, what it does not know, and under which law it answers: as JSON, or where `Accept` prefers `text/html` as a page that prints on A4, with its measurements. Open to all.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What serves the purpose now, in whole sentences. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "version": 3,
             *       "digest": "9f86d081884c7d65...",
             *       "language": "en",
             *       "title": "trade-with, model 3",
             *       "question": "Will the next trade with this trader go well?",
             *       "outcome": "The probability of a rating that is not negative; the other is negative.",
             *       "facts": [
             *         {
             *           "term": "form",
             *           "says": "own record"
             *         }
             *       ],
             *       "model": {
             *         "before": [
             *           "It reads nothing but the subject's own outcomes. Each counts half after 12 months; ..."
             *         ],
             *         "formula": "P = (2 x 0.9 + g) / (2 + g + b)",
             *         "lines": [],
             *         "table": [],
             *         "tableNote": null,
             *         "after": "So whoever has no record is told 90 %, ..."
             *       },
             *       "limits": [
             *         "With fewer than 3 own outcomes the grade is none, whatever the probability: ..."
             *       ],
             *       "law": {
             *         "says": "About person or body. ...",
             *         "registers": [],
             *         "after": "Whoever is concerned sees every record ..."
             *       },
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              digest: string;
              facts: {
                says: string;
                term: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              language: "en" | "zh-Hans";
              law: {
                after: string;
                registers: {
                  counts: string;
                  ground: string;
                  keep: string;
                  register: string;
                }[];
                says: string;
              };
              limits: string[];
              model: {
                after: string;
                before: string[];
                formula: string | null;
                lines: {
                  name: string;
                  reads: string;
                  rows: {
                    points: number;
                    share: string;
                    value: string;
                  }[];
                }[];
                table: {
                  points: string;
                  probability: string;
                }[];
                tableNote: string | null;
              };
              outcome: string;
              purpose: string;
              question: string;
              title: string;
              version: number;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes/{name}/model": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the model that serves a purpose
     * @description The whole model, as it answers: weights, points and table, in integers, so that anybody can compute a standing again by hand. Now, or the version that a check names. Open to all.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Another version than the one that serves now.
           * @example 3
           */
          version?: number;
          /**
           * @description The model behind `forYou`, which reads an asker that names itself, too.
           * @example asker
           */
          view?: "asker";
        };
        header?: never;
        path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A version of the purpose's model. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * Format: date
               * @description The first UTC day it serves; it was fitted on what was known before.
               */
              day: string;
              /** @description SHA-256 of the document's canonical JSON (RFC 8785): the log and every check name it. */
              digest: string;
              /** @description The model itself, by the schema in docs/schema/model.json. With it and a file an answer is computed again. */
              document: {
                [key: string]: unknown;
              };
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              purpose: string;
              version: number;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes/{name}/proof": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Prove under which law a purpose is answered
     * @description The statements by which the purpose, the registers it reads and a version of its model came into the log, each whole, with its salt and the proof that it is there, and those of the log's own keys. With them and a tally anybody computes a standing again. Open to all.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description Another version of the model than the one that serves now.
           * @example 3
           */
          model?: number;
          /**
           * @description How many leaves the checkpoint speaks for that the proofs are to lead to; without it, the one that is served.
           * @example 1024
           */
          size?: number;
        };
        header?: never;
        path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The statements, each with its proof. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              law: {
                /** @description The statement: SHA-256 of the salt and its canonical JSON is the commitment. */
                body: {
                  [key: string]: unknown;
                };
                /** @description The UTC day on which it came into the log, counted from 1970. */
                day: number;
                epoch: number;
                kind: string;
                /** @description Which leaf of the log it is, from 0. */
                leaf: number;
                /**
                 * Format: byte
                 * @description 32 bytes.
                 */
                link: string;
                /** @description Its number in its chain. */
                n: number;
                /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                proof: string[];
                /**
                 * Format: byte
                 * @description 32 bytes.
                 */
                salt: string;
              }[];
              /** @description The logs that the statements lie in, each with the number of leaves that the proofs lead to. */
              logs: {
                epoch: number;
                origin: string;
                size: number;
              }[];
              model: {
                digest: string;
                version: number;
              };
              purpose: {
                digest: string;
                name: string;
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/purposes/{name}/truth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how true the answers were
     * @description For each month that is over: the answers that were given, each held against what was learned afterwards. Numbers only, about nobody, and none of months with too few outcomes. They are measured once, when a month is over, and stated in the log.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The months that were measured, the latest first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "purpose": "trade-with",
             *       "months": [],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              months: {
                /** @description About how many subjects others asked. */
                asked: number;
                /** @description Outcomes learned in the month that an answer had been given before. */
                judged: number;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                measuredAt: string;
                /** @description UTC, as `2024-05`. */
                month: string;
                /** @description The characteristics of those asked about, beside the training's; `null` under a model without characteristics. */
                stability: {
                  shifts: {
                    bins: {
                      now: number;
                      trained: number;
                    }[];
                    /** @description What it would exceed by chance once in a hundred months. */
                    chance: number;
                    code: string;
                    /** @description The population stability index. */
                    index: number;
                    isBeyondChance: boolean;
                  }[];
                  version: number;
                } | null;
                /** @description By which it is in the log. */
                statement: string;
                /** @description `null` where there were too few to say anything of. */
                truth: {
                  all: {
                    high: number;
                    /** @description Whether `observed` lies outside `low` to `high`, which answers that are right do not leave but by rare chance. */
                    isOut: boolean;
                    low: number;
                    /** @description The share that went well. */
                    observed: number;
                    outcomes: number;
                    /** @description The mean of what was told. */
                    predicted: number;
                    subjects: number;
                  };
                  /** @description With its standard error; absent where an outcome of one kind did not occur twice. */
                  auc?: {
                    error: number;
                    value: number;
                  };
                  bad: number;
                  /** @description By what was told, in parts of about as many. */
                  bins: {
                    high: number;
                    /** @description Whether `observed` lies outside `low` to `high`, which answers that are right do not leave but by rare chance. */
                    isOut: boolean;
                    low: number;
                    /** @description The share that went well. */
                    observed: number;
                    outcomes: number;
                    /** @description The mean of what was told. */
                    predicted: number;
                    subjects: number;
                  }[];
                  brier: number;
                  calibrationError: number;
                  isOut: boolean;
                  logLoss: number;
                  outcomes: number;
                  subjects: number;
                } | null;
              }[];
              purpose: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Furnish records
     * @description Up to 10,000 records or 8 MiB (unpacked), as a JSON array or as NDJSON, gzipped or not. A record that does not fit its register is refused and the others are kept; the answer says which. A record that is sent again is recognised by its reference and changes nothing, so a request without an answer may simply be repeated.
     */
    post: {
      parameters: {
        query?: {
          /** @description `log`: answer only when it is in the log, with the proof; about a second. */
          wait?: "log";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": {
            /**
             * @description What is not said is taken for a person.
             * @enum {string}
             */
            kind?: "person" | "body";
            /** @description When you could first know, where that was later. */
            knownAt?: string;
            /** @description ISO 8601 with a zone, or a day, month or year. */
            occurredAt: string;
            /** @description Your own number for the record. The same again is a no-op: retry as often as you like. */
            reference: string;
            /** @description A register's name: GET /v1/registers. */
            register: string;
            /** @description What happened: the fields of the record type. */
            says: {
              [key: string]: unknown;
            };
            /** @description Whom it is about, as `scheme:value`. */
            subject: string;
            /** @description A record type of the register. */
            type: string;
          }[];
          "application/x-ndjson": {
            /**
             * @description What is not said is taken for a person.
             * @enum {string}
             */
            kind?: "person" | "body";
            /** @description When you could first know, where that was later. */
            knownAt?: string;
            /** @description ISO 8601 with a zone, or a day, month or year. */
            occurredAt: string;
            /** @description Your own number for the record. The same again is a no-op: retry as often as you like. */
            reference: string;
            /** @description A register's name: GET /v1/registers. */
            register: string;
            /** @description What happened: the fields of the record type. */
            says: {
              [key: string]: unknown;
            };
            /** @description Whom it is about, as `scheme:value`. */
            subject: string;
            /** @description A record type of the register. */
            type: string;
          }[];
        };
      };
      responses: {
        /** @description What became of each record. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              alreadyRecorded: number;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              recorded: number;
              refused: number;
              /** @description One for each record, in the order sent. */
              results: ({
                /** @description With `?wait=log`: the proof that it is in the log, a tlog-proof (c2sp.org/tlog-proof). */
                proof?: string;
                /** @description The record's id. */
                record: string;
                /**
                 * @description `superseded`: a later record of the same slot stands already.
                 * @enum {string}
                 */
                state: "live" | "superseded";
                /** @enum {string} */
                status: "recorded";
              } | {
                record: string;
                /** @enum {string} */
                status: "already_recorded";
              } | {
                /** @description The place in the batch, from 0. */
                at: number;
                code: string;
                /** @description `path`, `seen` and `wanted`, where one value is at fault. */
                details?: unknown;
                /** @description The value seen and the value wanted. */
                message: string;
                /** @enum {string} */
                status: "refused";
              })[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/redecisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your answers that changed
     * @description When a record is taken back or erased, every earlier answer that had counted it is decided again, with the model and the registers it had. Here are yours that came out otherwise, in the order in which they were decided again, as far as you still have their purpose. Keep `next` of the last page but one, or ask from the start: an answer whose records are taken back once more moves to the end.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of your changed answers. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
              redecisions: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                /** @description The answer's id. */
                check: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                decidedAt: string;
                /** @description The statement by which it was decided again. */
                id: string;
                /** @description Whether it is your own view that changed (`forYou`): `subject` is then the asker whom you named. */
                isForYou: boolean;
                onBehalf: string;
                purpose: string;
                /** @description As you named it; a private identifier is masked. */
                subject: string;
                /** @description What you were told; `null` where a record was erased that it rested on: we have destroyed it too, and keep no copy. */
                told: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                } | null;
                /** @description What it is without the records that turned out wrong, under the same model and registers. */
                without: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/registers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the registers
     * @description What is recorded here: the fields of each record type, what it counts for, the legal basis, and how long it is kept. Open to all.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description All of them, in the order of the packs. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              registers: {
                about: ("person" | "body")[];
                /** @description Why the records may be kept at all. */
                basis: {
                  cite: string;
                  kind: string;
                };
                /** @description SHA-256 of the declaration's canonical JSON (RFC 8785). */
                digest: string;
                /** @description How long a record is kept, from when it happened. */
                keep: {
                  adverse?: {
                    years: number;
                  };
                  other: {
                    years: number;
                  };
                };
                name: string;
                /** @description Why standings read from it may be listed by anybody; absent where they may not. */
                public?: {
                  cite: string;
                };
                /** @description The record types. */
                records: {
                  [key: string]: {
                    adverse?: unknown;
                    /** @description What a record adds to its subject's tally, as expressions. */
                    counts: {
                      [key: string]: unknown;
                    };
                    /** @description A later record with the same values of these supersedes the earlier. */
                    onePer?: string[];
                    /** @description The fields, each with its data class. */
                    says: {
                      [key: string]: {
                        class: string;
                      } & {
                        [key: string]: unknown;
                      };
                    };
                  };
                };
                sector: string;
                version: number;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/repairs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let an adverse record stop counting early
     * @description On the subject's application. The record was right: no answer is given anew. As in an expiry it goes with all that it said; its leaf stays in the log, and the file says under which provision it was repaired.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "record": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
           *       "basis": "NDRC Order 36 (2025)"
           *     }
           */
          "application/json": {
            /** @description The provision under which it is granted; named in the subject's file. */
            basis: string;
            /**
             * Format: uuid
             * @description The statement's id, as the answer to a record or a check gave it.
             * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
             */
            record: string;
          };
        };
      };
      responses: {
        /** @description The record does not count any more. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              at: string;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              record: string;
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reviews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what waits for a person to decide
     * @description Yours, those with the least time left first; for an operator everybody's.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of them. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
              reviews: {
                /** @description What was asked about whom, and the grade that was answered; `null` where the check has expired. */
                about: {
                  grade: string;
                  onBehalf: string;
                  purpose: string;
                  subject: string;
                } | null;
                /** @description By when the law wants it decided; `null` where it names no time. */
                answerBy: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                askedAt: string;
                check: string;
                /** @description `null` while it is open. */
                decided: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  isLate: boolean | null;
                  /** @enum {string} */
                  outcome: "stands" | "changed";
                  person: string | null;
                  reasons: string | null;
                } | null;
                /** @description The statement that asks for it. */
                id: string;
                isOverdue: boolean;
                /** @description Who asked the check, and has to decide. */
                subscriber: string;
                /** @description What the subject says of it; `null` where that was erased. */
                words: string | null;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/reviews/{id}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide again, as a person
     * @description By name and with reasons, which the subject is told. Late where the law's time is over, and it holds all the same.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "outcome": "changed",
           *       "reasons": "One quarrel was counted twice.",
           *       "person": "Ada Lovelace"
           *     }
           */
          "application/json": {
            /**
             * @description Whether what was decided stands.
             * @enum {string}
             */
            outcome: "stands" | "changed";
            /** @description Who decided, by name: no machine may. */
            person: string;
            /** @description Told to the subject, and kept. */
            reasons: string;
          };
        };
      };
      responses: {
        /** @description Kept, and the subject is told. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              decidedAt: string;
              /** @description The statement's id. */
              decision: string;
              isLate: boolean;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              outcome: "stands" | "changed";
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              review: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with a one-time code
     * @description Five wrong codes, and there is a pause, a longer one each time. Every sign-in and every wrong code is in the subject's file.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "code": "012345"
           *     }
           */
          "application/json": {
            /** @description Six digits. */
            code: string;
            /** @description For somebody who acts for a body: their own contact, `email:...` or `phone:...`. */
            representative?: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description Signed in. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @enum {string} */
              by: "subject" | "representative";
              /**
               * @description At the latest; after 15 minutes without use it is over before.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              /** @description The representative's; `null` for the subject itself. */
              name: string | null;
              /** @description The subject's id. */
              subject: string;
              /** @description `cs_` and 64 characters, for `Authorization: Bearer`. It is shown this once. */
              token: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/codes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a one-time code sent
     * @description Six digits, good for ten minutes, once, to a contact of the subject's that is in force. The answer is the same, and takes as long, where there is no such subject or nobody knows how to reach it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "to": "email"
           *     }
           */
          "application/json": {
            /** @description For somebody who acts for a body: their own contact, `email:...` or `phone:...`. */
            representative?: string;
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
            /**
             * @description Where to; by e-mail where there is one.
             * @enum {string}
             */
            to?: "email" | "phone";
          };
        };
      };
      responses: {
        /** @description Sent, if there is anywhere to send it. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "endsAt": "2024-06-01T12:10:00Z"
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/issuers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** With whom one can sign in */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Whose word is taken. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              issuers: {
                name: string;
                title: string;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/issuers/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin to sign in with an issuer
     * @description OpenID Connect, authorization code with PKCE.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description As GET /v1/sessions/issuers names it. */
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Begun. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "url": "https://id.example/auth?...",
             *       "ticket": "MGZm...",
             *       "endsAt": "2024-06-01T12:10:00Z"
             *     }
             */
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              /** @description Keep it in the browser that was sent there. */
              ticket: string;
              /** @description Where to send the person. */
              url: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/openid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign in with an issuer's answer */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "ticket": "MGZm...",
           *       "answer": "https://file.example/signed-in?code=abc&state=def"
           *     }
           */
          "application/json": {
            /**
             * Format: uri
             * @description The whole address that the issuer sent the person back to.
             */
            answer: string;
            /** @description As it was given. */
            ticket: string;
          };
        };
      };
      responses: {
        /** @description Signed in. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @enum {string} */
              by: "subject" | "representative";
              /**
               * @description At the latest; after 15 minutes without use it is over before.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              /** @description The representative's; `null` for the subject itself. */
              name: string | null;
              /** @description The subject's id. */
              subject: string;
              /** @description `cs_` and 64 characters, for `Authorization: Bearer`. It is shown this once. */
              token: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who furnishes records
     * @description With the number of records, and how many were found wrong. Open to everybody: sources are institutions.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description All of them, in the order of the configuration. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "sources": [
             *         {
             *           "name": "bitcoin-otc",
             *           "title": "Bitcoin-OTC",
             *           "registers": [
             *             "trades"
             *           ],
             *           "records": 35592,
             *           "foundWrong": {
             *             "withdrawn": 2,
             *             "corrected": 1,
             *             "removed": 0
             *           }
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              sources: {
                /** @description How many of them were found wrong so far, and how. */
                foundWrong: {
                  corrected: number;
                  removed: number;
                  withdrawn: number;
                };
                name: string;
                /** @description Ever furnished, those that ended or were erased since among them; at most a minute old. */
                records: number;
                registers: string[];
                title: string;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sources/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many records of a source were found wrong
     * @description Open to everybody: sources are institutions, and small numbers are not hidden.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The source. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description The latest month first; months without any are left out. */
              foundWrong: {
                /** @description Taken back, with a right record in their place. */
                corrected: number;
                /** @description The month in which they were found wrong, in UTC. */
                month: string;
                /** @description Removed because a dispute was decided so. */
                removed: number;
                /** @description Taken back by the source. */
                withdrawn: number;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              name: string;
              registers: string[];
              title: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/standings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List bodies by their standings
     * @description Companies, establishments and public bodies with a record, from a list that is made anew from time to time: `asOf` says of what time. Persons are never listed. Without a key only where every register read is public.
     */
    get: {
      parameters: {
        query: {
          /** @description `enough`: only bodies with 10 outcomes of their own and more, which can be compared. */
          counts?: "any" | "enough";
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          grade?: "A" | "B" | "C" | "D" | "E" | "none";
          /** @description At most 200. */
          limit?: number;
          /** @description `best`: surest to be good, by the interval's lower bound. `worst`: surest to be bad, by its upper bound. `most`: with the most outcomes. */
          order?: "best" | "worst" | "name" | "most";
          /**
           * @description GET /v1/purposes lists them.
           * @example eat-at
           */
          purpose: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of the list. */
        200: {
          headers: {
            [name: string]: unknown;
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
             *       "bodies": {
             *         "all": 5210,
             *         "comparable": 1644,
             *         "least": 10
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
            "application/json": {
              /** @description The time the standings are of; `null` where the list was never made. */
              asOf: string | null;
              /** @description How many are in the list, and how many have the least outcomes it takes to be compared; `null` where they were not counted. */
              bodies: {
                all: number;
                comparable: number;
                least: number;
              } | null;
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              model: {
                version: number;
              } | null;
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
              purpose: string;
              question: string;
              standings: {
                evidence: number;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D" | "E" | "none";
                identifier: string;
                interval: {
                  high: number;
                  low: number;
                };
                own: {
                  bad: number;
                  good: number;
                };
                probability: number;
                /** @description The subject's id. */
                subject: string;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/standings.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a list of standings
     * @description The whole list of GET /v1/standings as CSV (RFC 4180), in the same order. Where the list is made anew meanwhile the download breaks off, so that nobody takes two lists for one.
     */
    get: {
      parameters: {
        query: {
          /** @description `enough`: only bodies with 10 outcomes of their own and more, which can be compared. */
          counts?: "any" | "enough";
          grade?: "A" | "B" | "C" | "D" | "E" | "none";
          /** @description `best`: surest to be good, by the interval's lower bound. `worst`: surest to be bad, by its upper bound. `most`: with the most outcomes. */
          order?: "best" | "worst" | "name" | "most";
          /**
           * @description GET /v1/purposes lists them.
           * @example eat-at
           */
          purpose: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A line for each body. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "text/csv": unknown;
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/standings/{subject}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look at a public standing
     * @description The standing of one subject, named by a public identifier, for a purpose that reads public registers only: in whole sentences, with its course over five years, and with the tallies of which anybody can compute it again. No key is needed. A person is found by the exact identifier only, and one of whom nothing may be seen is answered as one who is not there. Looks at bodies are counted; looks at persons are stated in their file, one statement a day with their number.
     */
    get: {
      parameters: {
        query: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
          /**
           * @description GET /v1/purposes lists them.
           * @example trade-with
           */
          purpose: string;
        };
        header?: never;
        path: {
          /**
           * @description `scheme:value`, percent-encoded.
           * @example account:otc:1810
           */
          subject: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The standing, and what it is made of. */
        200: {
          headers: {
            [name: string]: unknown;
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
             *       "read": null,
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
            "application/json": {
              /** @description Records that count and are contested. */
              contested: number;
              /** @description As of the end of each of the last 60 months, by the model of today and from what counts today; months in which nothing counted are left out. */
              course: {
                evidence: number;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D" | "E" | "none";
                interval: {
                  high: number;
                  low: number;
                };
                /** @description UTC, as `2024-05`. */
                month: string;
                probability: number;
              }[];
              /** @description The least probability that earns each grade. */
              grades: {
                [key: string]: number;
              };
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              kind: "person" | "body";
              /** @description With fewer own outcomes than this there is no grade. */
              leastEvidence: number;
              /** @description How often a body's standing was looked at in twelve months, this look included; `null` of a person. */
              looks: number | null;
              model: {
                digest: string;
                version: number;
              };
              /** @description The outcomes of each month that had any. */
              months: {
                bad: number;
                good: number;
                /** @description UTC, as `2024-05`. */
                month: string;
              }[];
              /** @description Of a body, the subjects whose tallies these are, by their ids, and the version of each that was read: GET /v1/subjects/{id}/proof shows what they are the sums of. `null` of a person. */
              read: {
                subject: string;
                version: number;
              }[] | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              readAt: string;
              registers: {
                /** @description On what ground its standings are open to all. */
                cite: string;
                /** @description The names of `counts`, in their order. */
                countNames: string[];
                name: string;
                title: string;
                version: number;
              }[];
              /** @description The same in whole sentences, in the language asked for. */
              said: {
                /** @description The one sentence. */
                answer: string;
                basis: string;
                changes: string[];
                /** @enum {string} */
                language: "en" | "zh-Hans";
                /** @description What is counted, and its two sides. */
                outcome: {
                  bad: string;
                  good: string;
                  many: string;
                };
                question: string;
                range: string;
                /** @description In percentage points, the largest first; `null` where a reason has none. */
                reasons: {
                  points: number | null;
                  text: string;
                }[];
              };
              standing: {
                /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                changes: {
                  bad?: number;
                  /** @description Another bin of one line of the scorecard, all else as it is. */
                  bin?: {
                    below?: number;
                    code: string;
                    from?: number;
                    /** @enum {string} */
                    kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    reads: string[];
                    text: string;
                  };
                  good?: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                }[];
                /** @description How many outcomes it rests on, the model's opinion included. */
                evidence: number;
                /** @enum {string} */
                grade: "A" | "B" | "C" | "D" | "E" | "none";
                /** @description `false`: there is no record, and the probability is the prior's. */
                hasRecord: boolean;
                /** @description 90 %. */
                interval: {
                  high: number;
                  low: number;
                };
                /** @description The subject's own outcomes that still count. */
                own: {
                  bad: number;
                  good: number;
                };
                /** @description Of the purpose's good outcome. */
                probability: number;
                purpose: string;
                /** @description The largest first, in percentage points. */
                reasons: {
                  code: string;
                  /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                  line?: {
                    /** @enum {string} */
                    kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                    numbers: number[];
                    /** @enum {string} */
                    of: "subject" | "asker";
                    /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                    reads: string[];
                  };
                  points: number;
                  text: string;
                }[];
              };
              /**
               * @description The time the standing is of: now, or where the history held here ends.
               * @example 2024-06-01T12:00:00Z
               */
              standingAt: string;
              /** @description In the identifier's normal form. */
              subject: string;
              /** @description Records that do not count while they are contested. */
              suspended: number;
              /** @description By register, what its live records add up to: with the model, all that it takes to compute the standing again. */
              tallies: {
                [key: string]: {
                  counts: number[];
                  /** @description UTC year x 12 + month - 1. */
                  month: number;
                  records: number;
                }[];
              };
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/statements/{id}/proof": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Prove that a statement is in the log
     * @description For whoever knows the id. It tells nothing of whom the statement is about, or what it says: with the statement's text and salt, which are in the subject's file, the leaf's commitment can be made again.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description The statement's id, as the answer to a record or a check gave it.
           * @example 0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description It is in the log. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description The signed checkpoint that the proof leads to, as it stands at the end of the proof. */
              checkpoint: string;
              /** @description The UTC day on which it came into the log. */
              day: string;
              /**
               * Format: byte
               * @description The bytes of the leaf: kind, day, commitment, link and tag (docs/guides/log.md).
               */
              entry: string;
              /** @description What sort of statement it is: `record`, `check`, `withdrawal` and so on. */
              kind: string;
              /** @description A tlog-proof (c2sp.org/tlog-proof): keep it, it can be verified offline for ever. */
              proof: string;
              /** @enum {string} */
              state: "in_log";
              statement: string;
            };
          };
        };
        /** @description It is known and not yet in the log; ask again as `Retry-After` says. */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @enum {string} */
              state: "queued";
              statement: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subjects/{id}/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what a person agreed to
     * @description The look is in the person's file.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description `scheme:value`, or the person's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Oldest first, withdrawn ones too. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              consents: {
                /** @description Who recorded it: `source:NAME`, `operator:NAME` or `subject`. */
                by: string;
                /** @description Its id. */
                consent: string;
                /** @description What the person keeps: a signed note (c2sp.org/signed-note) in plain words, with the record in its last line. */
                consentReceipt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                givenAt: string;
                purposes: string[];
                /** @description None: all who may ask. */
                recipients: string[];
                /** @description The consent record after ISO/IEC TS 27560:2023; docs/guides/consent.md shows it. */
                record: {
                  [key: string]: unknown;
                };
                /** @description The person's id. */
                subject: string;
                /** @description `null`: until withdrawn. */
                until: string | null;
                withdrawn: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  by: string;
                  purposes: string[];
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subjects/{id}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a subject's file
     * @description Every statement about the subject, those who looked included, each with its salt and the proof that it is in the log, and the registers, purposes and models that its answers rest on. `credence verify` proves it offline and computes each standing again. An operator sees all of it; everybody else sees of a body the records in registers whose standings are public, and of the other statements only that they are there. A person's file is answered as that of one who is not there.
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example licence:chicago-food:1
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The file; docs/guides/file.md shows its layout. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              [key: string]: unknown;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subjects/{id}/proof": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Prove what is on record about a body
     * @description The newest statements about a company, an establishment or a public body, each with the proof that it is in the log. Whole and with their salt: its records in registers whose standings are public, and what made one of them count no more, or again. Of all others the kind, the day and the place. Where all statements are shown, the tally is the sum of these records, and anybody can see that it is. Persons are answered as if they were not there: nobody is shown a leaf that is theirs, and they have their whole file.
     */
    get: {
      parameters: {
        query?: {
          /**
           * @description How many leaves the checkpoint speaks for that the proofs are to lead to; without it, the one that is served.
           * @example 1024
           */
          size?: number;
        };
        header?: never;
        path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example licence:chicago-food:1
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Its statements, the body's own chain first, then those of linked bodies. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              chains: {
                epoch: number;
                /**
                 * Format: byte
                 * @description Of the chain: with it anybody can find the chain's leaves in the log by their tags.
                 */
                key: string;
                statements: ({
                  /** @description The statement: SHA-256 of the salt and its canonical JSON is the commitment. */
                  body: {
                    [key: string]: unknown;
                  };
                  /** @description The UTC day on which it came into the log, counted from 1970. */
                  day: number;
                  kind: string;
                  /** @description Which leaf of the log it is, from 0. */
                  leaf: number;
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  link: string;
                  /** @description Its number in its chain. */
                  n: number;
                  /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                  proof: string[];
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  salt: string;
                } | {
                  /** @enum {string} */
                  closed: "withheld";
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  commitment: string;
                  /** @description The UTC day on which it came into the log, counted from 1970. */
                  day: number;
                  kind: string;
                  /** @description Which leaf of the log it is, from 0. */
                  leaf: number;
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  link: string;
                  /** @description Its number in its chain. */
                  n: number;
                  /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                  proof: string[];
                } | {
                  /** @enum {string} */
                  closed: "erased";
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  commitment: string;
                  /** @description The UTC day on which it came into the log, counted from 1970. */
                  day: number;
                  id: string;
                  kind: string;
                  /** @description Which leaf of the log it is, from 0. */
                  leaf: number;
                  /**
                   * Format: byte
                   * @description 32 bytes.
                   */
                  link: string;
                  /** @description Its number in its chain. */
                  n: number;
                  /** @description The hashes of the inclusion proof, the leaf's sibling first (RFC 6962, section 2.1.1). */
                  proof: string[];
                })[];
                subject: string;
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @description Whether these are all statements about it; else they are the newest. */
              isWhole: boolean;
              /** @description The logs that the statements lie in, each with the number of leaves that the proofs lead to. */
              logs: {
                epoch: number;
                origin: string;
                size: number;
              }[];
              /** @description The body's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subjects/{id}/records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a subject's records
     * @description The last to come first. An operator sees every record, a source the ones it furnished, and everybody the records of bodies in registers whose standings are public. Private identifiers are masked. A person of whom you may see nothing is answered as one who is not there.
     */
    get: {
      parameters: {
        query?: {
          /** @description `next` of the page before; it holds for the same list only. */
          cursor?: string;
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example licence:chicago-food:1
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description A page of the records, the last to come first. */
        200: {
          headers: {
            [name: string]: unknown;
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
             *           "sourceTitle": "City of Chicago, food inspections",
             *           "text": "Inspected: passed",
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /** @enum {string} */
              kind: "person" | "body";
              /** @description The cursor of the next page; `null` on the last. */
              next: string | null;
              records: {
                /** @description What it is on account of disputes, with the subject's own statements, which travel with it. */
                contested?: {
                  /** @enum {string} */
                  effect: "marked" | "suspended" | "taken_out";
                  statements: string[];
                };
                /** @description What the record adds to its subject's tally. */
                counts: {
                  [key: string]: number;
                };
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                expiresAt: string;
                isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                occurredAt: string;
                /**
                 * @description A day, month or year counts from its end.
                 * @enum {string}
                 */
                precision: "instant" | "day" | "month" | "year";
                record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
                /** @description The source's own number; told to the source and to operators. */
                reference?: string;
                /** @description With its version: `trades@2`. */
                register: string;
                says: {
                  [key: string]: unknown;
                };
                source: string;
                sourceTitle: string;
                /**
                 * @description Only live records count. `suspended`: contested, for the time of the dispute; `removed`: decided so.
                 * @enum {string}
                 */
                state: "live" | "superseded" | "suspended" | "removed" | "withdrawn" | "corrected";
                /** @description The record in one sentence, in the reader's language. */
                text: string;
                type: string;
                withdrawn?: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  reason: string;
                  replacement?: string;
                };
              }[];
              /** @description The subject's id. */
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subjects/{id}/report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a subject's file, for a human
     * @description Who the subject is, its records in plain words with what each adds to each standing, who looked and what they were told, its disputes, freezes, consents and notices, and what it can do: as JSON, or where `Accept` prefers `text/html` as a page that prints on A4. The look is itself in the file.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path: {
          /**
           * @description `scheme:value`, percent-encoded, or the subject's id.
           * @example account:otc:1810
           */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Everything held about the subject, for a human. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": {
              /** @description Every other statement about the subject, the last first. */
              deeds: {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                id: string;
                kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                text: string;
                /** @description Until when it holds, where it has an end. */
                until: string | null;
              }[];
              /** @description What expired or was erased: only their number is left. */
              destroyed: {
                checks: number;
                records: number;
              };
              disputes: {
                dispute: string;
                /** @description While it is open. */
                dueBy: string | null;
                record: string;
                /** @enum {string} */
                state: "open" | "decided" | "ended";
                /** @description Your own words, where they travel with the record. */
                statement: string | null;
                steps: {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  text: string;
                  /** @description Until when it holds, where it has an end. */
                  until: string | null;
                }[];
              }[];
              /** @description What stands now, of the subject and of those linked to it: a freeze of one holds for all. */
              freezes: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                placedAt: string;
                purpose: string;
                subject: string;
                thaws: {
                  /** @description Whom it lets through; `null`: everybody. */
                  subscriber: string | null;
                  /** @description `null`: as long as the freeze stands. */
                  until: string | null;
                }[];
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              keeper: {
                name: string;
                title: string;
              };
              /** @enum {string} */
              language: "en" | "zh-Hans";
              laws: string[];
              linked: {
                identifiers: string[];
                subject: string;
              }[];
              /** @description All of them, the last first. */
              looks: {
                /** @description The same answer, given again without records that were taken back. */
                again: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  cause: string;
                  standing: {
                    /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                    changes: {
                      bad?: number;
                      /** @description Another bin of one line of the scorecard, all else as it is. */
                      bin?: {
                        below?: number;
                        code: string;
                        from?: number;
                        /** @enum {string} */
                        kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        reads: string[];
                        text: string;
                      };
                      good?: number;
                      /** @enum {string} */
                      grade: "A" | "B" | "C" | "D" | "E" | "none";
                    }[];
                    /** @description How many outcomes it rests on, the model's opinion included. */
                    evidence: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    /** @description `false`: there is no record, and the probability is the prior's. */
                    hasRecord: boolean;
                    /** @description 90 %. */
                    interval: {
                      high: number;
                      low: number;
                    };
                    /** @description The subject's own outcomes that still count. */
                    own: {
                      bad: number;
                      good: number;
                    };
                    /** @description Of the purpose's good outcome. */
                    probability: number;
                    purpose: string;
                    /** @description The largest first, in percentage points. */
                    reasons: {
                      code: string;
                      /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                      line?: {
                        /** @enum {string} */
                        kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                        numbers: number[];
                        /** @enum {string} */
                        of: "subject" | "asker";
                        /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                        reads: string[];
                      };
                      points: number;
                      text: string;
                    }[];
                  };
                }[];
                asked: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                check: string;
                /** @enum {string} */
                look: "first" | "review" | "own";
                onBehalf: string;
                purpose: string;
                question: string;
                subscriber: string;
                subscriberTitle: string;
                told: {
                  /** @description The fewest outcomes that would change the grade; of a scorecard, the nearest bin that would lift it, too. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                };
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              madeAt: string;
              notices: {
                /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                about: string | null;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                at: string;
                id: string;
                kind: string;
                /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                /** @description In full, where it was for the subject. */
                paragraphs: string[];
                /** @description What became of it; `null` as long as it waits. */
                result: {
                  /** @description The id of what it is about: of a decision or a review the check, of a notice the statement it was sent for. */
                  about: string | null;
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  id: string;
                  kind: string;
                  /** @description Where it belongs; `null`: with the record, the answer, the dispute or the notice that it is about. */
                  list: ("reads" | "decisions" | "limits" | "reach" | "history") | null;
                  text: string;
                  /** @description Until when it holds, where it has an end. */
                  until: string | null;
                } | null;
                text: string;
                to: string;
                /** @description Until when it holds, where it has an end. */
                until: string | null;
              }[];
              /** @description The last to happen first. */
              records: {
                /** @description To each standing that reads its register; none where the record does not count. */
                adds: {
                  /** @description By how many percentage points the record raises the answer now; negative where it lowers it. */
                  points: number;
                  purpose: string;
                  /** @description The standing as it would be, were the record withdrawn. */
                  without: {
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    probability: number;
                  };
                }[];
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                expiresAt: string;
                isAdverse: boolean;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                knownAt: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                occurredAt: string;
                /** @enum {string} */
                precision: "instant" | "day" | "month" | "year";
                record: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                recordedAt: string;
                reference: string | null;
                register: string;
                registerTitle: string;
                says: {
                  [key: string]: unknown;
                };
                source: string;
                sourceTitle: string;
                state: string;
                /** @description Its own number, or that of one linked to it. */
                subject: string;
                takenBack: {
                  /**
                   * @description ISO 8601, UTC.
                   * @example 2024-06-01T12:00:00Z
                   */
                  at: string;
                  reason: string | null;
                  replacement: string | null;
                } | null;
                /** @description What it says, in words. */
                text: string;
                type: string;
              }[];
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              standingAt: string;
              standings: {
                isFrozen: boolean;
                model: number | null;
                purpose: string;
                question: string;
                /** @description What a check would be answered now; `null` where the purpose has no model. */
                standing: {
                  /** @description The fewest outcomes that would change the grade, each in words. */
                  changes: {
                    bad?: number;
                    /** @description Another bin of one line of the scorecard, all else as it is. */
                    bin?: {
                      below?: number;
                      code: string;
                      from?: number;
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                      text: string;
                    };
                    good?: number;
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D" | "E" | "none";
                    text: string;
                  }[];
                  /** @description How many outcomes it rests on, the model's opinion included. */
                  evidence: number;
                  /** @enum {string} */
                  grade: "A" | "B" | "C" | "D" | "E" | "none";
                  /** @description `false`: there is no record, and the probability is the prior's. */
                  hasRecord: boolean;
                  /** @description 90 %. */
                  interval: {
                    high: number;
                    low: number;
                  };
                  /** @description The subject's own outcomes that still count. */
                  own: {
                    bad: number;
                    good: number;
                  };
                  /** @description Of the purpose's good outcome. */
                  probability: number;
                  purpose: string;
                  /** @description The largest first, in percentage points. */
                  reasons: {
                    code: string;
                    /** @description Of a scorecard's line: what it reads, and the numbers of its sentence. */
                    line?: {
                      /** @enum {string} */
                      kind: "share" | "amount" | "mean" | "tenure" | "recency" | "trend" | "run";
                      numbers: number[];
                      /** @enum {string} */
                      of: "subject" | "asker";
                      /** @description `good` and `bad` are the outcome's own counts; others as `register.count`. */
                      reads: string[];
                    };
                    points: number;
                    text: string;
                  }[];
                } | null;
              }[];
              subject: {
                id: string;
                identifiers: string[];
                /** @enum {string} */
                kind: "person" | "body";
              };
              /** @description Looks by public authorities that a legal instrument withholds: how many, and when they are shown at the latest. */
              withheld: {
                looks: number;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                until: string;
              } | null;
              /** @description Where days begin and end, by the law pack. */
              zone: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what waits for a second operator */
    get: {
      parameters: {
        query?: {
          /** @description At most 200. */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Those that end first first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "verifications": [
             *         {
             *           "verification": "0190a2f4-7c1e-7b52-9d0c-3f6f2a1b8c4d",
             *           "subject": "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
             *           "operator": "olga",
             *           "proposedAt": "2024-06-01T12:00:00Z",
             *           "endsAt": "2024-06-08T12:00:00Z"
             *         }
             *       ]
             *     }
             */
            "application/json": {
              verifications: {
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                endsAt: string;
                /** @description Who proposed it. */
                operator: string;
                /**
                 * @description ISO 8601, UTC.
                 * @example 2024-06-01T12:00:00Z
                 */
                proposedAt: string;
                subject: string;
                verification: string;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    /**
     * Note that you have seen who somebody is
     * @description For those whom no code can reach, and for the first representative of a body. Nothing follows before a second operator confirms it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "account:otc:1810",
           *       "evidence": "Passport seen, photograph compared."
           *     }
           */
          "application/json": {
            /** @description What you looked at. It is in the subject's file. */
            evidence: string;
            /** @description Of a body: who is to act for it. */
            representative?: {
              /** @description `email:...` or `phone:...`. */
              contact: string;
              name: string;
            };
            /** @description `scheme:value`, or the subject's id. */
            subject: string;
          };
        };
      };
      responses: {
        /** @description It waits for a second operator. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              subject: string;
              verification: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/verifications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See what another operator saw */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The verification's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What the first operator saw. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              confirmedAt: string | null;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              evidence: string;
              /** @description Who proposed it. */
              operator: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              proposedAt: string;
              representative: {
                name: string;
                /** @description The contact, masked. */
                shown: string;
              } | null;
              subject: string;
              verification: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/verifications/{id}/confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm what another operator saw
     * @description Gives a one-time code to hand over; a representative is named with it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** @description The verification's id. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Confirmed. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description To hand over. It is shown this once, and good for one sign-in. */
              code: string;
              /**
               * @description ISO 8601, UTC.
               * @example 2024-06-01T12:00:00Z
               */
              endsAt: string;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              subject: string;
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/welcome": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What can be asked, and whom to look up first
     * @description Every question of this house; and for each that is open to all bodies of which much good, much bad, or hardly anything is recorded. Persons are named in a simulated store only, where nobody is meant.
     */
    get: {
      parameters: {
        query?: {
          /** @description The language of the words; else as `Accept-Language` wants it, else English. */
          lang?: "en" | "zh" | "zh-CN" | "zh-Hans";
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What can be asked here, and whom to look up first. */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            /**
             * @example {
             *       "questions": [
             *         {
             *           "purpose": "be-served-by",
             *           "question": "Will this office close the next request by its due date?",
             *           "about": [
             *             "body"
             *           ],
             *           "isPublic": true
             *         }
             *       ],
             *       "examples": [
             *         {
             *           "purpose": "be-served-by",
             *           "identifier": "agency:baltimore:solid-waste",
             *           "shows": "good"
             *         }
             *       ],
             *       "isSimulated": false
             *     }
             */
            "application/json": {
              examples: {
                identifier: string;
                purpose: string;
                /**
                 * @description What it is an example of.
                 * @enum {string}
                 */
                shows: "good" | "bad" | "newcomer";
              }[];
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              questions: {
                about: ("person" | "body")[];
                /** @description Whether GET /v1/standings/{subject} answers it to anybody. */
                isPublic: boolean;
                purpose: string;
                /** @description In the reader's language. */
                question: string;
              }[];
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/withdrawals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a record back
     * @description What the record counted is subtracted, as if it had never come; a record it had superseded counts again. The statement stays in the subject's file.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          /**
           * @example {
           *       "reference": "2024-000117",
           *       "reason": "entered_in_error"
           *     }
           */
          "application/json": {
            /** @enum {string} */
            reason: "entered_in_error" | "wrong_subject" | "not_verifiable" | "other_party_right";
            /** @description Your own number for the record, as you furnished it. */
            reference: string;
          };
        };
      };
      responses: {
        /** @description The record does not count any more. */
        200: {
          headers: {
            [name: string]: unknown;
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
            "application/json": {
              /** @description Whether the store holds a simulated market, of which nothing happened. */
              isSimulated: boolean;
              /**
               * @description Our signed word that what was stated here will be in the log within 60 seconds: a signed note with the root of a tree of its statements, each id and commitment, in order. Where nothing was stated, empty.
               * @example credence.local/market-1a2b3c4d/1/receipt
               *     1
               *     CsUY...
               *     in the log by 2024-06-01T12:01:00Z
               *
               *     — credence.local/market-1a2b3c4d/1 5zk...
               */
              receipt: string;
              record: string;
              /** @enum {string} */
              state: "withdrawn" | "corrected";
            };
          };
        };
        default: components["responses"]["Problem"];
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: {
    /** @description A problem document (RFC 9457). */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": {
          code: string;
          /** @description The value seen and the value wanted. */
          detail: string;
          /** @description Evidence, where there is any: path, seen, wanted. */
          details?: unknown;
          /** @description What can be done about it. */
          remedy: string;
          requestId: string;
          status: number;
          /** @description What the code means. */
          title: string;
          /** @description A stable path that explains the code. */
          type: string;
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
