// Verifies logs made by Credence with implementations that share no code with it: golang.org/x/mod/sumdb (note, tlog) and
// github.com/transparency-dev/formats (cosignatures, tlog-proof). And makes the like, for Credence to verify.
//
//	tlog-go DIR...
//	tlog-go served URL [OLDER]
//
// Each DIR is a log: checkpoint, tile/..., the keys log.vkey, log.skey, witness.vkey, and proofs.json. URL is where a log is served; OLDER a
// file with a checkpoint of it that was seen before. Prints one JSON report for each log, a line; ends with 1 at the first disagreement.
package main

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/tlog"
)

// report says how much was compared, and carries what Go made of the same tree.
type report struct {
	Origin      string   `json:"origin"`
	Size        int64    `json:"size"`
	Entries     int      `json:"entries"`
	Tiles       int      `json:"tiles"`
	Inclusion   int      `json:"inclusion"`
	Consistency int      `json:"consistency"`
	Signatures  []string `json:"signatures"`
	FromGo      fromGo   `json:"fromGo"`
}

func main() {
	if len(os.Args) > 2 && os.Args[1] == "served" {
		older := append(os.Args[3:], "")[0]
		found, err := verifyServed(os.Args[2], older)
		tell(os.Args[2], found, err)
		return
	}
	for _, dir := range os.Args[1:] {
		found, err := verify(dir)
		tell(dir, found, err)
	}
}

func tell(what string, found any, err error) {
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(found)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", what, err)
		os.Exit(1)
	}
}

func verify(dir string) (*report, error) {
	checkpoint, err := openCheckpoint(dir)
	if err != nil {
		return nil, fmt.Errorf("checkpoint: %w", err)
	}
	tree := checkpoint.tree
	entries, err := readEntries(filesIn(dir), tree.N)
	if err != nil {
		return nil, fmt.Errorf("entries: %w", err)
	}
	// Everything once more from the entries alone...
	own, err := hashAll(entries)
	if err != nil {
		return nil, fmt.Errorf("hashing: %w", err)
	}
	if root, err := tlog.TreeHash(tree.N, own); err != nil || root != tree.Hash {
		return nil, fmt.Errorf("root: the entries hash to %v, the checkpoint says %v (%v)", root, tree.Hash, err)
	}
	tiles, err := compareTiles(filesIn(dir), tree.N, own)
	if err != nil {
		return nil, fmt.Errorf("tiles: %w", err)
	}
	// ... and the proofs as a client makes them, out of tiles that are checked against the root.
	served := tlog.TileHashReader(tree, tilesFrom{filesIn(dir)})
	inclusion, consistency, err := compareProofs(dir, tree, served, entries)
	if err != nil {
		return nil, fmt.Errorf("proofs: %w", err)
	}
	made, err := makeInGo(rand.Reader, checkpoint, served)
	if err != nil {
		return nil, fmt.Errorf("made in Go: %w", err)
	}
	return &report{
		Origin: checkpoint.origin, Size: tree.N, Entries: len(entries), Tiles: tiles, Inclusion: inclusion,
		Consistency: consistency, Signatures: checkpoint.signedBy, FromGo: *made,
	}, nil
}
