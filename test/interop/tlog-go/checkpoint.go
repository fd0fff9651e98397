package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	formats "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/formats/proof"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type checkpoint struct {
	origin   string
	text     string
	tree     tlog.Tree
	signedBy []string
}

// openCheckpoint wants the log's own signature and the witness's, both right, and none besides.
func openCheckpoint(dir string) (*checkpoint, error) {
	log, err := note.NewVerifier(read(dir, "log.vkey"))
	if err != nil {
		return nil, fmt.Errorf("log.vkey: %w", err)
	}
	witness, err := formats.NewVerifierForCosignatureV1(read(dir, "witness.vkey"))
	if err != nil {
		return nil, fmt.Errorf("witness.vkey: %w", err)
	}
	signer, err := note.NewSigner(read(dir, "log.skey"))
	if err != nil {
		return nil, fmt.Errorf("log.skey: %w", err)
	}
	if signer.Name() != log.Name() || signer.KeyHash() != log.KeyHash() {
		return nil, fmt.Errorf("log.skey is not the key of log.vkey")
	}
	opened, err := note.Open([]byte(read(dir, "checkpoint")), note.VerifierList(log, witness))
	if err != nil {
		return nil, err
	}
	if len(opened.Sigs) != 2 || len(opened.UnverifiedSigs) != 0 {
		return nil, fmt.Errorf("wanted two signatures, saw %d verified and %d not", len(opened.Sigs), len(opened.UnverifiedSigs))
	}
	if _, err := formats.CoSigV1Timestamp(opened.Sigs[1]); err != nil {
		return nil, err
	}
	found, err := parseCheckpoint(opened.Text)
	if err != nil {
		return nil, err
	}
	for _, signature := range opened.Sigs {
		found.signedBy = append(found.signedBy, signature.Name)
	}
	return found, nil
}

func parseCheckpoint(text string) (*checkpoint, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return nil, fmt.Errorf("wanted three lines, saw %q", text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return nil, err
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return nil, err
	}
	return &checkpoint{origin: lines[0], text: text, tree: tlog.Tree{N: size, Hash: root}}, nil
}

// fromGo is what Go made: a note on the same checkpoint by keys of its own, and a proof of the last entry under it.
type fromGo struct {
	SignerKey   string `json:"signerKey"`
	VerifierKey string `json:"verifierKey"`
	WitnessKey  string `json:"witnessKey"`
	Proof       string `json:"proof"`
}

func makeInGo(random io.Reader, seen *checkpoint, hashes tlog.HashReader) (*fromGo, error) {
	skey, vkey, err := note.GenerateKey(random, "go.example/log")
	if err != nil {
		return nil, err
	}
	witnessSkey, witnessVkey, err := note.GenerateKey(random, "go.example/witness")
	if err != nil {
		return nil, err
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		return nil, err
	}
	witness, err := formats.NewSignerForCosignatureV1(witnessSkey)
	if err != nil {
		return nil, err
	}
	cosigner, err := formats.VKeyToCosignatureV1(witnessVkey)
	if err != nil {
		return nil, err
	}
	signed, err := note.Sign(&note.Note{Text: seen.text}, signer, witness)
	if err != nil {
		return nil, err
	}
	last := seen.tree.N - 1
	path, err := tlog.ProveRecord(seen.tree.N, last, hashes)
	if err != nil {
		return nil, err
	}
	made := proof.TLogProof{Index: uint64(last), Checkpoint: signed, ExtraData: []byte("made in Go")}
	for _, hash := range path {
		made.Hashes = append(made.Hashes, hash)
	}
	return &fromGo{SignerKey: skey, VerifierKey: vkey, WitnessKey: cosigner, Proof: string(made.Marshal())}, nil
}

// read returns the text of a file of the log, empty when there is none: what is made of it fails then.
func read(dir, name string) string {
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return ""
	}
	return string(text)
}
